package dev.vakhta.processing.lock;

import dev.vakhta.model.cluster.Infobase;

/** What locks come to, for whoever wants to be sure: in the reader's language, without a full stop. */
public final class Proof {
    private Proof() {}

    /** @param read the locks, just read */
    public static String of(Infobase read) {
        LockMessage sentence;
        if (read.isSessionsDeny()) {
            sentence = read.isScheduledJobsDeny() ? LockMessage.CLOSED_JOBS_DENIED : LockMessage.CLOSED_JOBS_ALLOWED;
        } else {
            sentence = read.isScheduledJobsDeny() ? LockMessage.OPEN_JOBS_DENIED : LockMessage.OPEN_JOBS_ALLOWED;
        }
        return sentence.text();
    }

    /** The same with the names of infobases, as a sentence. */
    public static String sentence(String proof, String infobases) {
        return LockMessage.PROVEN.text(proof, infobases);
    }
}
