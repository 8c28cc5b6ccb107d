package dev.proviso.link;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What {@code LambdaMetafactory.metafactory} is told; see its documentation.
 *
 * @param method name of the interface's method
 * @param descriptor from the captured values to the interface
 * @param erased type of the interface's method
 * @param target the code to run
 * @param actual type that the interface's method has for its callers, generic parameters filled in
 */
record LambdaCall(String method, String descriptor, Type erased, Handle target, Type actual) {

    static LambdaCall of(String method, String descriptor, Object[] arguments) {
        return new LambdaCall(method, descriptor, (Type) arguments[0], (Handle) arguments[1], (Type) arguments[2]);
    }

    Type interfaceType() {
        return Type.getReturnType(descriptor);
    }

    Type[] captured() {
        return Type.getArgumentTypes(descriptor);
    }

    boolean makesNew() {
        return target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    /** What the target takes, the object that it is called on first. */
    Type[] targetParameters() {
        Type[] parameters = Type.getArgumentTypes(target.getDesc());
        if (makesNew() || target.getTag() == Opcodes.H_INVOKESTATIC) {
            return parameters;
        }
        Type[] all = new Type[parameters.length + 1];
        all[0] = targetOwner();
        System.arraycopy(parameters, 0, all, 1, parameters.length);
        return all;
    }

    Type targetOwner() {
        return Type.getObjectType(target.getOwner());
    }

    Type result() {
        return makesNew() ? targetOwner() : Type.getReturnType(target.getDesc());
    }

    /** The instruction that calls the target: private methods of a nest are called like all others. */
    int opcode() {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }
}
