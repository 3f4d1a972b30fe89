package dev.vakhta.processing.exclusive;

import dev.vakhta.model.cluster.Infobase;

/** What locks come to, for whoever wants to be sure: in the reader's language, without a full stop. */
public final class Proof {
    private Proof() {}

    /** @param read the locks, just read */
    public static String of(Infobase read) {
        ExclusiveMessage sentence;
        if (read.isSessionsDeny()) {
            sentence = read.isScheduledJobsDeny()
                    ? ExclusiveMessage.CLOSED_JOBS_DENIED
                    : ExclusiveMessage.CLOSED_JOBS_ALLOWED;
        } else {
            sentence =
                    read.isScheduledJobsDeny() ? ExclusiveMessage.OPEN_JOBS_DENIED : ExclusiveMessage.OPEN_JOBS_ALLOWED;
        }
        return sentence.text();
    }

    /** The same with the names of infobases, as a sentence. */
    public static String sentence(String proof, String infobases) {
        return ExclusiveMessage.PROVEN.text(proof, infobases);
    }
}
