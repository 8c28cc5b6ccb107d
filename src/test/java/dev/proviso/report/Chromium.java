package dev.proviso.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A headless Chromium that a test drives through its own protocol; closing it ends the process. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final String ANNOUNCEMENT = "DevTools listening on ";

    private final Process process;
    private final DevTools tools;

    private Chromium(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /** The first one on the path. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program, Path profile) throws Exception {
        List<String> command = List.of(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank");
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            URI browser = announced(process);
            return new Chromium(process, DevTools.connect(firstPage(browser)));
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static URI announced(Process process) throws IOException {
        BufferedReader log =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            if (line.startsWith(ANNOUNCEMENT)) {
                return URI.create(line.substring(ANNOUNCEMENT.length()).strip());
            }
        }
        throw new IOException("the browser ended before it could be spoken to");
    }

    private static URI firstPage(URI browser) throws IOException, InterruptedException {
        URI list = URI.create("http://" + browser.getAuthority() + "/json/list");
        String pages = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                .body();
        for (JsonNode page : new ObjectMapper().readTree(pages)) {
            if (page.get("type").asString().equals("page")) {
                return URI.create(page.get("webSocketDebuggerUrl").asString());
            }
        }
        throw new IOException("the browser has no page: " + pages);
    }

    /** Opens a page and waits until it is there and the one before is not. */
    void open(Path page) throws Exception {
        evaluate("globalThis.isOld = true");
        tools.call("Page.enable", Map.of());
        tools.call("Log.enable", Map.of());
        tools.call("Runtime.enable", Map.of());
        tools.call("Page.navigate", Map.of("url", page.toUri().toString()));
        while (!evaluate("document.readyState === 'complete' && !globalThis.isOld")
                .asBoolean()) {
            Thread.sleep(20);
        }
    }

    void size(int width, int height) throws Exception {
        tools.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** @param medium "screen" or "print"; @param scheme "light" or "dark" */
    void media(String medium, String scheme) throws Exception {
        Map<String, Object> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        tools.call("Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(feature)));
    }

    /** What an expression comes to. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode answer =
                tools.call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", Boolean.TRUE));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.get("exceptionDetails").toString());
        }
        return answer.at("/result/value");
    }

    /** Presses a key that writes no character, like "Tab". */
    void press(String key, int code) throws Exception {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            tools.call(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
        }
    }

    /** A picture of a stretch of the page from this many pixels below its top, as a PNG in Base64. */
    String picture(int top, int height) throws Exception {
        int width = evaluate("innerWidth").asInt();
        Map<String, Integer> clip = Map.of("x", 0, "y", top, "width", width, "height", height, "scale", 1);
        return tools.call("Page.captureScreenshot", Map.of("captureBeyondViewport", Boolean.TRUE, "clip", clip))
                .get("data")
                .asString();
    }

    /** What the page and the browser complained of so far. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (JsonNode event : tools.events()) {
            String method = event.get("method").asString();
            if (method.equals("Log.entryAdded")
                    || method.equals("Runtime.exceptionThrown")
                    || method.equals("Runtime.consoleAPICalled")) {
                complaints.add(event.get("params").toString());
            }
        }
        return complaints;
    }

    @Override
    public void close() throws Exception {
        tools.call("Browser.close", Map.of());
        tools.close();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        process.waitFor();
    }
}
