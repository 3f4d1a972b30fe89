package dev.vakhta.provider.trial;

import dev.vakhta.model.text.Message;

/** The steps of a trial and what comes of them. */
enum TrialMessage implements Message {
    CONNECT,
    VERSION,
    CLUSTERS,
    IN_CLUSTER,
    LOGIN,
    INFOBASES,
    SESSIONS,
    RIGHTS,
    SERVERS,
    PROCESSES,
    CONNECTIONS,
    LOCKS,
    FOUND
}
