package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import picocli.CommandLine;

class JarLinkerTest {

    private static final String PICOCLI = "picocli/CommandLine.class";

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void nameJar() {
        jar = folder.resolve("some.jar");
    }

    @Test
    void linkedClassesComeToTheSame() throws Exception {
        Loader loader = new Loader(linked(samples()));

        Class<?> linked = loader.loadClass(Samples.class.getName());
        Object result = ((Callable<?>) linked.getConstructor().newInstance()).call();

        assertThat(linked).isNotEqualTo(Samples.class);
        assertThat(result).isEqualTo(new Samples().call());
    }

    @Test
    void noCallIsLeftForTheStartButRecordsInWords() throws IOException {
        assertThat(dynamicCalls(samples()))
                .contains("get", "equals", "hashCode", "toString", "makeConcatWithConstants");

        assertThat(dynamicCalls(linked(samples()))).containsOnly("toString");
    }

    @Test
    void aClassTooOldForAnArchiveIsRenewedAndRuns() throws Exception {
        Path picocli = Path.of(CommandLine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Map<String, byte[]> old = read(picocli);

        Map<String, byte[]> linked = linked(old);

        assertThat(version(old.get(PICOCLI))).isEqualTo(Opcodes.V1_5);
        assertThat(version(linked.get(PICOCLI))).isGreaterThanOrEqualTo(Opcodes.V1_6);
        assertThat(usage(new Loader(linked)))
                .contains("Usage:")
                .isEqualTo(usage(getClass().getClassLoader()));
    }

    @Test
    void otherFilesStayAsTheyAreAndInTheirOrder() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of("META-INF/MANIFEST.MF", "rules/", "rules/b.yaml", "a.txt")) {
            files.put(name, name.endsWith("/") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8));
        }

        Map<String, byte[]> linked = linked(files);

        assertThat(linked.keySet()).containsExactlyElementsOf(files.keySet());
        assertThat(linked.get("a.txt")).asString().isEqualTo("a.txt");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(jar);
        }
    }

    private Map<String, byte[]> linked(Map<String, byte[]> files) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        JarLinker.main(new String[] {jar.toString()});
        return read(jar);
    }

    private static Map<String, byte[]> read(Path jar) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private static Map<String, byte[]> samples() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Class<?> member : Samples.class.getNestMembers()) {
            String name = member.getName().replace('.', '/') + ".class";
            try (InputStream in = JarLinkerTest.class.getResourceAsStream("/" + name)) {
                files.put(name, in.readAllBytes());
            }
        }
        return files;
    }

    private static List<String> dynamicCalls(Map<String, byte[]> files) {
        List<String> calls = new ArrayList<>();
        files.values().forEach(bytes -> new ClassReader(bytes).accept(new DynamicCalls(calls), 0));
        return calls;
    }

    private static int version(byte[] bytes) {
        return new ClassReader(bytes).readShort(6);
    }

    /** How picocli, as {@code loader} loads it, explains a command. */
    private static String usage(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass("picocli.CommandLine$Model$CommandSpec");
        Object spec = type.getMethod("create").invoke(null);
        type.getMethod("name", String.class).invoke(spec, "sample");
        type.getMethod("mixinStandardHelpOptions", boolean.class).invoke(spec, true);
        Class<?> line = loader.loadClass(CommandLine.class.getName());
        return (String) line.getMethod("getUsageMessage")
                .invoke(line.getConstructor(Object.class).newInstance(spec));
    }

    /** Loads these classes itself, and all others as Java does. */
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> files;

        Loader(Map<String, byte[]> files) {
            super(ClassLoader.getPlatformClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = files.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private static final class DynamicCalls extends ClassVisitor {

        private final List<String> calls;

        DynamicCalls(List<String> calls) {
            super(Opcodes.ASM9);
            this.calls = calls;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInvokeDynamicInsn(
                        String called, String calledDescriptor, Handle bootstrap, Object... arguments) {
                    calls.add(called);
                }
            };
        }
    }
}
