package dev.proviso.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Renews classes from before Java 6 (picocli's), which a class-data archive leaves out, by adding the stack maps that
 * newer ones need.
 */
final class FrameWriter extends ClassWriter {

    private static final String OBJECT = "java/lang/Object";

    private final Parents parents;

    private FrameWriter(Parents parents) {
        super(COMPUTE_FRAMES);
        this.parents = parents;
    }

    /** The class itself unless it is too old. */
    static byte[] renewed(byte[] bytes, Parents parents) {
        ClassReader reader = new ClassReader(bytes);
        if ((reader.readShort(6) & 0xFFFF) >= Opcodes.V1_6) {
            return bytes;
        }
        FrameWriter writer = new FrameWriter(parents);
        reader.accept(new Renewal(writer), ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    @Override
    protected String getCommonSuperClass(String one, String other) {
        List<String> others = parents.of(other);
        return parents.of(one).stream().filter(others::contains).findFirst().orElse(OBJECT);
    }

    /** The class hierarchy of a jar. */
    record Parents(Map<String, byte[]> files) {

        /** The class and those above it; an interface counts as Object, as the verifier has it. */
        List<String> of(String name) {
            List<String> line = new ArrayList<>();
            String next = name;
            while (next != null) {
                line.add(next);
                next = above(next);
            }
            return line;
        }

        private @Nullable String above(String name) {
            byte[] bytes = files.get(name + ".class");
            return bytes == null ? abovePlatform(name) : above(new ClassReader(bytes));
        }

        private static @Nullable String above(ClassReader type) {
            return (type.getAccess() & Opcodes.ACC_INTERFACE) == 0 ? type.getSuperName() : OBJECT;
        }

        private static @Nullable String abovePlatform(String name) {
            try {
                Class<?> type = Class.forName(name.replace('/', '.'), false, ClassLoader.getPlatformClassLoader());
                Class<?> above = type.getSuperclass();
                return above == null
                        ? type.isInterface() ? OBJECT : null
                        : above.getName().replace('.', '/');
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(name + " is neither in the jar nor in Java", e);
            }
        }
    }

    private static final class Renewal extends ClassVisitor {

        Renewal(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
        }
    }
}
