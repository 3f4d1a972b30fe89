package dev.vakhta.provider;

/** Whose administrators have to know us. */
public enum Level {
    /** Administrators of the central server. */
    AGENT,
    /** Administrators of one cluster. */
    CLUSTER,
    /** Users of one infobase who may administer it. */
    INFOBASE
}
