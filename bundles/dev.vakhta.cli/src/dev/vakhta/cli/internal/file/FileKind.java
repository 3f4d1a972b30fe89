package dev.vakhta.cli.internal.file;

import dev.vakhta.model.text.Message;

/** What a path can be. */
public enum FileKind implements Message {
    /** The folder of a file infobase. */
    BASE,
    /** A folder that may have infobases somewhere below. */
    OTHER_FOLDER,
    /** Any 1CD file. */
    CONTAINER,
    LOCK,
    /** {@code 1CV8Clst.lst}. */
    REGISTRY,
    /** {@code 1cv8wsrv.lst}. */
    AGENT,
    /** A folder of a cluster, or of several. */
    REGISTRIES,
    /** {@code *.v8i}. */
    LIST,
    /** {@code 1cestart.cfg}. */
    SETTINGS
}
