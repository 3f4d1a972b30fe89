package dev.vakhta.rac;

/** What a failure of {@code rac} says of itself; {@code signs.txt} has the words. */
public enum RacSign {
    /** The administrator of the agent (central server) is unknown, or the password is wrong. */
    AGENT_LOGIN,
    /** The administrator of the cluster is unknown, or the password is wrong. */
    CLUSTER_LOGIN,
    /** No rights on the infobase: its administrator is unknown, the password is wrong, or none was given. */
    INFOBASE_RIGHTS,
    CLUSTER_RIGHTS,
    AGENT_RIGHTS,
    /** The password is right where the server runs, and nowhere else (8.5.4). */
    LOCAL_PASSWORD_ONLY,
    /** A session that was there is gone: what somebody who ends it wants. */
    SESSION_GONE,
    /** There is no such session, and perhaps was one. */
    SESSION_NOT_FOUND,
    /** There is no such cluster, infobase, connection, … */
    NOT_FOUND,
    /** There is one already. */
    DUPLICATE,
    /** Somebody else changed the data meanwhile (8.5.4). */
    CHANGED_MEANWHILE,
    /** Client and server are of different versions. */
    VERSION,
    /** An option that is unknown, missing or has a wrong value. */
    BAD_OPTION,
    /** Help instead of an answer: this rac does not know the command. */
    HELP,
    /** rac does not reach its server, or that one not the cluster. */
    UNREACHABLE,
    /** A reached server ended the conversation. */
    BROKEN_LINK,
    /** A fault between processes of the cluster, told by an address and a place in their source. */
    SERVER_FAULT,
    /** The server understood and does not do it. */
    REFUSED,
    /** rac itself ended by a signal or a crash. */
    CRASHED,
    /** It failed, and nobody knows these words. */
    UNKNOWN
}
