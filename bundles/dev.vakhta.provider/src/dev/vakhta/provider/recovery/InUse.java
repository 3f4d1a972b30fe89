package dev.vakhta.provider.recovery;

import dev.vakhta.model.text.Message;
import java.util.List;

/**
 * Whether somebody works in a file infobase.
 *
 * @param evidence what it is concluded from, a sentence each; evidence, not proof
 * @param holders processes of this computer that hold its files, as far as they can be seen
 */
public record InUse(Answer answer, List<String> evidence, List<Holder> holders) {
    /** There are three: a share may have users that nobody here can see. */
    public enum Answer implements Message {
        IN_USE,
        NOT_IN_USE,
        CANNOT_TELL
    }

    public InUse {
        evidence = List.copyOf(evidence);
        holders = List.copyOf(holders);
    }
}
