package dev.proviso.link;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class of one lambda or method reference: its fields are what it captures. One that captures nothing exists once. */
final class LambdaClass {

    private static final String ONLY = "ONLY";
    private static final String MAKE = "make";
    private static final String CONSTRUCTOR = "<init>";

    private final String name;
    private final String nestHost;
    private final LambdaCall call;
    private final Type[] captured;
    private final String constructor;
    private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    LambdaClass(String name, String nestHost, LambdaCall call) {
        this.name = name;
        this.nestHost = nestHost;
        this.call = call;
        this.captured = call.captured();
        this.constructor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    }

    /** Serialisable lambdas have another bootstrap and stay as they are. */
    static boolean isLinkedBy(Handle bootstrap) {
        return bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && bootstrap.getName().equals("metafactory");
    }

    String name() {
        return name;
    }

    /** Takes the captured values from the stack and leaves the lambda there. */
    void visitCall(MethodVisitor code) {
        if (captured.length == 0) {
            code.visitFieldInsn(
                    Opcodes.GETSTATIC, name, ONLY, call.interfaceType().getDescriptor());
        } else {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, name, MAKE, call.descriptor(), false);
        }
    }

    byte[] bytes() {
        String[] interfaces = {call.interfaceType().getInternalName()};
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        out.visit(Opcodes.V11, access, name, null, "java/lang/Object", interfaces);
        out.visitNestHost(nestHost);
        defineConstructor();
        if (captured.length == 0) {
            defineOnly();
        } else {
            defineMake();
        }
        defineMethod();
        out.visitEnd();
        return out.toByteArray();
    }

    private void defineConstructor() {
        MethodVisitor code = out.visitMethod(Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructor, null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", CONSTRUCTOR, "()V", false);
        int slot = 1;
        for (int i = 0; i < captured.length; i++) {
            String type = captured[i].getDescriptor();
            out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), type, null, null);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), slot);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), type);
            slot += captured[i].getSize();
        }
        end(code, Opcodes.RETURN);
    }

    private void defineOnly() {
        String type = call.interfaceType().getDescriptor();
        out.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, type, null, null);
        MethodVisitor code = out.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructor, false);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, type);
        end(code, Opcodes.RETURN);
    }

    private void defineMake() {
        MethodVisitor code = out.visitMethod(Opcodes.ACC_STATIC, MAKE, call.descriptor(), null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int slot = 0;
        for (Type value : captured) {
            code.visitVarInsn(value.getOpcode(Opcodes.ILOAD), slot);
            slot += value.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructor, false);
        end(code, Opcodes.ARETURN);
    }

    /** The interface's method: calls the target with what was captured, then with its own arguments. */
    private void defineMethod() {
        MethodVisitor code =
                out.visitMethod(Opcodes.ACC_PUBLIC, call.method(), call.erased().getDescriptor(), null, null);
        code.visitCode();
        if (call.makesNew()) {
            code.visitTypeInsn(Opcodes.NEW, call.targetOwner().getInternalName());
            code.visitInsn(Opcodes.DUP);
        }
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured[i].getDescriptor());
        }
        loadArguments(code);
        Handle target = call.target();
        code.visitMethodInsn(
                call.opcode(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        giveBack(code);
    }

    private void loadArguments(MethodVisitor code) {
        Type[] arguments = call.erased().getArgumentTypes();
        Type[] actual = call.actual().getArgumentTypes();
        Type[] parameters = call.targetParameters();
        int slot = 1;
        for (int i = 0; i < arguments.length; i++) {
            code.visitVarInsn(arguments[i].getOpcode(Opcodes.ILOAD), slot);
            slot += arguments[i].getSize();
            Conversion.convert(code, arguments[i], actual[i], parameters[captured.length + i]);
        }
    }

    private void giveBack(MethodVisitor code) {
        Type wanted = call.erased().getReturnType();
        Type result = call.result();
        if (wanted.equals(Type.VOID_TYPE)) {
            if (result.getSize() > 0) {
                code.visitInsn(result.getSize() == 1 ? Opcodes.POP : Opcodes.POP2);
            }
        } else {
            Conversion.convert(code, result, call.actual().getReturnType(), wanted);
        }
        end(code, wanted.getOpcode(Opcodes.IRETURN));
    }

    private static String field(int index) {
        return "captured" + index;
    }

    private static void end(MethodVisitor code, int lastInstruction) {
        code.visitInsn(lastInstruction);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
