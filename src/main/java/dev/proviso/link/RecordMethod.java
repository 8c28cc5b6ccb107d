package dev.proviso.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * {@code equals} or {@code hashCode} of a record, as {@code ObjectMethods} makes them: the same answers and numbers.
 *
 * @param type internal name of the record
 * @param method which of the two
 * @param descriptor from the record, and for {@code equals} the other object, to the answer
 * @param components getters of its components, in order
 */
record RecordMethod(String type, String method, String descriptor, List<Handle> components) {

    private static final String EQUALS = "equals";
    private static final String HASH_CODE = "hashCode";

    /** Its messages are read too seldom for {@code toString} to matter. */
    static boolean isLinkedBy(Handle bootstrap, String method) {
        return bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods") && !method.equals("toString");
    }

    static RecordMethod of(String type, String method, String descriptor, Object[] arguments) {
        List<Handle> components = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument instanceof Handle component) {
                components.add(component);
            }
        }
        return new RecordMethod(type, method, descriptor, List.copyOf(components));
    }

    /** Takes the record, and what it is compared to, from the stack and leaves the answer there. */
    void visitCall(MethodVisitor code) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, type, linkedName(), descriptor, false);
    }

    /** Adds the static method that is called. */
    void define(ClassVisitor owner) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        MethodVisitor code = owner.visitMethod(access, linkedName(), descriptor, null, null);
        code.visitCode();
        if (method.equals(EQUALS)) {
            compare(code);
        } else {
            hash(code);
        }
        code.visitMaxs(4, 2);
        code.visitEnd();
    }

    private String linkedName() {
        return method + "$$";
    }

    private void hash(MethodVisitor code) {
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle component : components) {
            Type value = Type.getType(component.getDesc());
            boolean primitive = Conversion.isPrimitive(value);
            Type owner = primitive ? Conversion.boxOf(value) : Type.getType(Objects.class);
            Type parameter = primitive ? value : Type.getType(Object.class);
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            get(code, 0, component);
            call(code, owner, HASH_CODE, Type.getMethodDescriptor(Type.INT_TYPE, parameter));
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
    }

    private void compare(MethodVisitor code) {
        Label same = new Label();
        Label different = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitJumpInsn(Opcodes.IF_ACMPEQ, same);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, type);
        code.visitJumpInsn(Opcodes.IFEQ, different);
        for (Handle component : components) {
            get(code, 0, component);
            get(code, 1, component);
            jumpIfDifferent(code, Type.getType(component.getDesc()), different);
        }
        give(code, same, Opcodes.ICONST_1);
        give(code, different, Opcodes.ICONST_0);
    }

    private static void give(MethodVisitor code, Label label, int answer) {
        code.visitLabel(label);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(answer);
        code.visitInsn(Opcodes.IRETURN);
    }

    private void get(MethodVisitor code, int from, Handle component) {
        code.visitVarInsn(Opcodes.ALOAD, from);
        if (from > 0) {
            code.visitTypeInsn(Opcodes.CHECKCAST, type);
        }
        code.visitFieldInsn(Opcodes.GETFIELD, type, component.getName(), component.getDesc());
    }

    private static void jumpIfDifferent(MethodVisitor code, Type value, Label different) {
        if (Conversion.isPrimitive(value)) {
            call(code, Conversion.boxOf(value), "compare", Type.getMethodDescriptor(Type.INT_TYPE, value, value));
            code.visitJumpInsn(Opcodes.IFNE, different);
        } else {
            call(code, Type.getType(Objects.class), EQUALS, "(Ljava/lang/Object;Ljava/lang/Object;)Z");
            code.visitJumpInsn(Opcodes.IFEQ, different);
        }
    }

    private static void call(MethodVisitor code, Type owner, String method, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner.getInternalName(), method, descriptor, false);
    }
}
