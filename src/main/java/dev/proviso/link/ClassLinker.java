package dev.proviso.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Puts a plain instruction with the same effect on the stack in place of each dynamic call that it knows: those of
 * {@code LambdaMetafactory.metafactory}, of {@code StringConcatFactory.makeConcatWithConstants}, and {@code equals} and
 * {@code hashCode} of records. Other ones stay.
 */
final class ClassLinker extends ClassVisitor {

    private final ClassWriter writer;
    private final List<LambdaClass> lambdas = new ArrayList<>();
    private final List<RecordMethod> recordMethods = new ArrayList<>();
    private final List<Concatenation> concatenations = new ArrayList<>();
    private String name = "";
    private boolean isInterface;
    private String nestHost = "";

    private ClassLinker(ClassWriter writer) {
        super(Opcodes.ASM9, writer);
        this.writer = writer;
    }

    static ClassLinker link(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassLinker linker = new ClassLinker(new ClassWriter(0));
        reader.accept(linker, 0);
        return linker;
    }

    /** The linked class. */
    byte[] bytes() {
        return writer.toByteArray();
    }

    /** The classes to put beside it. */
    List<LambdaClass> lambdas() {
        return lambdas;
    }

    /** The class that leads the nest of this one. */
    String nestHost() {
        return nestHost;
    }

    @Override
    public void visit(
            int version,
            int access,
            String className,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        name = className;
        nestHost = className;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, className, signature, superName, interfaces);
    }

    @Override
    public void visitNestHost(String host) {
        nestHost = host;
        super.visitNestHost(host);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
        return new MethodVisitor(Opcodes.ASM9, next) {
            @Override
            public void visitInvokeDynamicInsn(
                    String called, String calledDescriptor, Handle bootstrap, Object... arguments) {
                if (LambdaClass.isLinkedBy(bootstrap)) {
                    lambda(called, calledDescriptor, arguments).visitCall(mv);
                } else if (RecordMethod.isLinkedBy(bootstrap, called)) {
                    recordMethod(called, calledDescriptor, arguments).visitCall(mv);
                } else if (Concatenation.isLinkedBy(bootstrap)) {
                    String joining = concatenation(calledDescriptor, arguments).method();
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, name, joining, calledDescriptor, isInterface);
                } else {
                    super.visitInvokeDynamicInsn(called, calledDescriptor, bootstrap, arguments);
                }
            }
        };
    }

    @Override
    public void visitEnd() {
        recordMethods.forEach(method -> method.define(cv));
        concatenations.forEach(concatenation -> concatenation.define(cv));
        super.visitEnd();
    }

    private LambdaClass lambda(String method, String descriptor, Object[] arguments) {
        LambdaClass lambda =
                new LambdaClass(name + "$$" + lambdas.size(), nestHost, LambdaCall.of(method, descriptor, arguments));
        lambdas.add(lambda);
        return lambda;
    }

    private RecordMethod recordMethod(String method, String descriptor, Object[] arguments) {
        RecordMethod recordMethod = RecordMethod.of(name, method, descriptor, arguments);
        recordMethods.add(recordMethod);
        return recordMethod;
    }

    private Concatenation concatenation(String descriptor, Object[] arguments) {
        Concatenation concatenation = Concatenation.of("concat$$" + concatenations.size(), descriptor, arguments);
        concatenations.add(concatenation);
        return concatenation;
    }
}
