package dev.proviso.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run without settings pays nothing for them: what reads YAML is not even loaded. */
class ColdStartTest {

    @TempDir
    private Path folder;

    /** Loads this project's classes and the YAML library's itself, and remembers which. */
    private static final class Recorder extends ClassLoader {

        private final Set<String> loaded = new TreeSet<>();

        Recorder() {
            super(ColdStartTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("dev.proviso.") && !name.startsWith("org.snakeyaml.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            loaded.add(name);
            String file = name.replace('.', '/') + ".class";
            try (InputStream in = Objects.requireNonNull(getResourceAsStream(file), name)) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void lookingForSettingsInVainLoadsNothingOfYaml() throws Exception {
        Recorder recorder = new Recorder();
        Class<?> finder = recorder.loadClass(SettingsFile.class.getName());
        Object found = finder.getMethod("above", Path.class, Path.class).invoke(null, folder, folder);
        Class<?> settings = recorder.loadClass(Settings.class.getName());
        assertThat(settings.getField("NONE").get(null)).isNotNull();
        assertThat(found).isEqualTo(Optional.empty());
        assertThat(recorder.loaded)
                .contains(SettingsFile.class.getName())
                .noneMatch(name -> name.startsWith("org.snakeyaml.") || name.startsWith("dev.proviso.yaml."));
    }
}
