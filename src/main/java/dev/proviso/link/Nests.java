package dev.proviso.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Which new classes join which nest: members of a nest may call each other's private methods. */
final class Nests {

    private final Map<String, List<String>> members = new TreeMap<>();

    void add(String host, List<LambdaClass> lambdas) {
        for (LambdaClass lambda : lambdas) {
            members.computeIfAbsent(host, name -> new ArrayList<>()).add(lambda.name());
        }
    }

    /** The internal names of the hosts that get new members. */
    Set<String> hosts() {
        return members.keySet();
    }

    /** The host's class with its new members. */
    byte[] join(String host, byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Joining(writer, members.getOrDefault(host, List.of())), 0);
        return writer.toByteArray();
    }

    private static final class Joining extends ClassVisitor {

        private final List<String> members;

        Joining(ClassVisitor next, List<String> members) {
            super(Opcodes.ASM9, next);
            this.members = members;
        }

        /** Nests came with version 11, which changes nothing else in a class with lambdas. */
        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            super.visit(Math.max(version, Opcodes.V11), access, name, signature, superName, interfaces);
        }

        @Override
        public void visitEnd() {
            members.forEach(this::visitNestMember);
            super.visitEnd();
        }
    }
}
