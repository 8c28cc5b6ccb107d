package dev.proviso.yaml;

/** A part of a YAML file and where it starts. */
public sealed interface Node permits Scalar, Sequence, Mapping {

    /** The file's name as it was given. */
    String file();

    /** 1-based line of its first character. */
    int line();

    /** 1-based column of its first character. */
    int column();

    /** What stands there, in words for an error message: "a list", "the text 'grant'". */
    String describe();
}
