package dev.proviso.link;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The conversions that {@code LambdaMetafactory} allows between an argument and a parameter, or two results. */
final class Conversion {

    private static final Map<Type, Type> BOXES = Map.of(
            Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
            Type.CHAR_TYPE, Type.getType(Character.class),
            Type.BYTE_TYPE, Type.getType(Byte.class),
            Type.SHORT_TYPE, Type.getType(Short.class),
            Type.INT_TYPE, Type.getType(Integer.class),
            Type.LONG_TYPE, Type.getType(Long.class),
            Type.FLOAT_TYPE, Type.getType(Float.class),
            Type.DOUBLE_TYPE, Type.getType(Double.class));

    /** From the kind on the left to that on the right, as the names of the instructions have them. */
    private static final Map<String, Integer> WIDENINGS = Map.of(
            "IJ", Opcodes.I2L,
            "IF", Opcodes.I2F,
            "ID", Opcodes.I2D,
            "JF", Opcodes.L2F,
            "JD", Opcodes.L2D,
            "FD", Opcodes.F2D);

    private Conversion() {}

    /**
     * Converts the value on the stack.
     *
     * @param from its erased type
     * @param actual its type with generic parameters filled in
     * @param to the type wanted
     */
    static void convert(MethodVisitor code, Type from, Type actual, Type to) {
        if (isPrimitive(from) && isPrimitive(to)) {
            widen(code, from, to);
        } else if (isPrimitive(from)) {
            box(code, from);
        } else if (isPrimitive(to)) {
            unbox(code, boxFor(actual, to), to);
        } else if (!from.equals(to) && !to.equals(Type.getType(Object.class))) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    /** The class whose static methods {@code compare} and {@code hashCode} are about this primitive type. */
    static Type boxOf(Type primitive) {
        Type box = BOXES.get(primitive);
        if (box == null) {
            throw new IllegalArgumentException(primitive + " is no primitive type");
        }
        return box;
    }

    static boolean isPrimitive(Type type) {
        return BOXES.containsKey(type);
    }

    private static Type boxFor(Type actual, Type wanted) {
        return primitiveIn(actual) == null ? boxOf(wanted) : actual;
    }

    private static @Nullable Type primitiveIn(Type box) {
        for (Map.Entry<Type, Type> entry : BOXES.entrySet()) {
            if (entry.getValue().equals(box)) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static void box(MethodVisitor code, Type primitive) {
        Type box = boxOf(primitive);
        String descriptor = Type.getMethodDescriptor(box, primitive);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", descriptor, false);
    }

    private static void unbox(MethodVisitor code, Type box, Type to) {
        Type inside = primitiveIn(box);
        if (inside == null) {
            throw new IllegalArgumentException(box + " is no box");
        }
        code.visitTypeInsn(Opcodes.CHECKCAST, box.getInternalName());
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                box.getInternalName(),
                inside.getClassName() + "Value",
                Type.getMethodDescriptor(inside),
                false);
        widen(code, inside, to);
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        Integer instruction = WIDENINGS.get(kind(from) + kind(to));
        if (instruction != null) {
            code.visitInsn(instruction);
        }
    }

    /** On the stack the small types are int. */
    private static String kind(Type primitive) {
        return switch (primitive.getSort()) {
            case Type.LONG, Type.FLOAT, Type.DOUBLE -> primitive.getDescriptor();
            default -> "I";
        };
    }
}
