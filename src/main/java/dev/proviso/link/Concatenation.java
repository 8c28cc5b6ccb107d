package dev.proviso.link;

import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Texts and values joined, as {@code StringConcatFactory.makeConcatWithConstants} is told to; see its documentation.
 *
 * @param method name of the static method that joins them
 * @param descriptor from the values to the text
 * @param recipe the text with marks for values and constants
 * @param constants what the marks for constants stand for
 */
record Concatenation(String method, String descriptor, String recipe, List<Object> constants) {

    private static final char VALUE = '\u0001';
    private static final char CONSTANT = '\u0002';
    private static final String BUILDER = "java/lang/StringBuilder";

    static boolean isLinkedBy(Handle bootstrap) {
        return bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")
                && bootstrap.getName().equals("makeConcatWithConstants");
    }

    static Concatenation of(String method, String descriptor, Object[] arguments) {
        List<Object> all = List.of(arguments);
        return new Concatenation(method, descriptor, (String) all.get(0), all.subList(1, all.size()));
    }

    /** Adds the method that joins the values. */
    void define(ClassVisitor owner) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        MethodVisitor code = owner.visitMethod(access, method, descriptor, null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, BUILDER);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        join(code);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(3, Type.getArgumentsAndReturnSizes(descriptor) >> 2);
        code.visitEnd();
    }

    private void join(MethodVisitor code) {
        Type[] values = Type.getArgumentTypes(descriptor);
        StringBuilder text = new StringBuilder();
        int value = 0;
        int constant = 0;
        int slot = 0;
        for (char next : recipe.toCharArray()) {
            if (next == VALUE) {
                append(code, text);
                code.visitVarInsn(values[value].getOpcode(Opcodes.ILOAD), slot);
                append(code, values[value]);
                slot += values[value].getSize();
                value++;
            } else if (next == CONSTANT) {
                text.append(constants.get(constant));
                constant++;
            } else {
                text.append(next);
            }
        }
        append(code, text);
    }

    /** Joins the text gathered so far, and empties it. */
    private static void append(MethodVisitor code, StringBuilder text) {
        if (!text.isEmpty()) {
            code.visitLdcInsn(text.toString());
            append(code, Type.getType(String.class));
            text.setLength(0);
        }
    }

    private static void append(MethodVisitor code, Type value) {
        String descriptor = "(" + parameter(value) + ")L" + BUILDER + ";";
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", descriptor, false);
    }

    private static Type parameter(Type value) {
        return switch (value.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.ARRAY -> Type.getType(Object.class);
            case Type.OBJECT -> value.equals(Type.getType(String.class)) ? value : Type.getType(Object.class);
            default -> value;
        };
    }
}
