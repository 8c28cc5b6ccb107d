package dev.proviso.link;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Links the lambdas, method references, record methods and joined texts of every class in a jar, and renews classes too old for a
 * class-data archive.
 *
 * <p>Linking them at run time took a sixth of the CPU time of analysing one page, with a class-data archive too.
 */
public final class JarLinker {

    private static final String CLASS = ".class";

    /** One for all files, so that the same classes make the same jar; the first day of 1980 is written with the zone's time. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private JarLinker() {}

    /**
     * Rewrites a jar in its place.
     *
     * @param arguments the jar
     */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path linked = jar.resolveSibling(jar.getFileName() + ".linked");
        write(link(read(jar)), linked);
        Files.move(linked, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The files of a jar with its classes linked, in the same order, the new classes behind them. */
    static Map<String, byte[]> link(Map<String, byte[]> files) {
        FrameWriter.Parents parents = new FrameWriter.Parents(files);
        Map<String, byte[]> linked = new LinkedHashMap<>();
        Map<String, byte[]> lambdas = new LinkedHashMap<>();
        Nests nests = new Nests();
        files.forEach((name, bytes) -> {
            if (name.endsWith(CLASS)) {
                ClassLinker linker = ClassLinker.link(FrameWriter.renewed(bytes, parents));
                linked.put(name, linker.bytes());
                linker.lambdas().forEach(lambda -> lambdas.put(lambda.name() + CLASS, lambda.bytes()));
                nests.add(linker.nestHost(), linker.lambdas());
            } else {
                linked.put(name, bytes);
            }
        });
        nests.hosts().forEach(host -> linked.computeIfPresent(host + CLASS, (name, bytes) -> nests.join(host, bytes)));
        linked.putAll(lambdas);
        return linked;
    }

    private static Map<String, byte[]> read(Path jar) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            for (ZipEntry entry : entries) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private static void write(Map<String, byte[]> files, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }
}
