package dev.vakhta.provider.rac;

import dev.vakhta.provider.Operation;
import dev.vakhta.rac.RacFailure;
import dev.vakhta.rac.RacSign;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** rac ran and did not do what it should. */
final class Declined extends IOException {
    private static final long serialVersionUID = 1;

    /** Shorter ones would black out half of a text, and are no secret worth it. */
    private static final int SHORTEST_SECRET = 3;

    /** Nobody answered, or nobody knows whether. */
    private static final Set<RacSign> UNANSWERED =
            Set.of(RacSign.HELP, RacSign.UNREACHABLE, RacSign.BROKEN_LINK, RacSign.CRASHED);

    /** The command had left, and may have been done before it broke. */
    private static final Set<RacSign> BROKEN = Set.of(RacSign.BROKEN_LINK, RacSign.SERVER_FAULT, RacSign.CRASHED);

    private final RacSign sign;
    private final String text;

    /** @param secrets to be masked in what it says */
    Declined(RacFailure failure, Collection<String> secrets) {
        super(failure.sign().name());
        sign = failure.sign();
        String shown = failure.text();
        for (String secret : secrets) {
            shown = secret.length() < SHORTEST_SECRET ? shown : shown.replace(secret, Operation.MASKED);
        }
        text = shown;
    }

    RacSign sign() {
        return sign;
    }

    /** rac's words for people; null where it said nothing. */
    @Nullable
    String text() {
        return text.isEmpty() ? null : text;
    }

    /** Whether it was the server that declined. */
    boolean isAnswer() {
        return !UNANSWERED.contains(sign);
    }

    /** Whether a change may have been made all the same. */
    boolean isDoubtful() {
        return BROKEN.contains(sign);
    }
}
