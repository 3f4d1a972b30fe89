package dev.vakhta.model.state;

import dev.vakhta.model.text.Message;
import dev.vakhta.model.text.Plural;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** What one session is doing, by the first rule that holds. Texts are made when asked for, in the reader's language. */
public record SessionState(Rule rule, Facts facts) {
    /** How sure a rule is. */
    public enum Weight {
        /** The server says so. */
        FACT,
        /** Possibly; look before you act. */
        SUSPICION,
        /** The signs leave little doubt. Only this may be called hung, and only when a second read says the same. */
        STRONG
    }

    /** The short word, worst first; its lower-case name is the id by which filters and scripts know it. */
    public enum Kind implements Message {
        HUNG,
        LEFTOVER,
        SILENT,
        WAITING,
        DBMS,
        CALL,
        WORKING,
        INSIDE,
        IDLE,
        POOLED,
        ASLEEP,
        CLOCK
    }

    /** The rule's id, the same in every language: {@code overdue}. */
    public String id() {
        return rule.id;
    }

    /** Strong signs are only a suspicion until a second read has them, too. */
    public Weight weight() {
        return rule.weight == Weight.STRONG && !facts.certain(rule.id) ? Weight.SUSPICION : rule.weight;
    }

    public Kind kind() {
        return rule.kind == Kind.HUNG && weight() != Weight.STRONG ? Kind.SILENT : rule.kind;
    }

    /** Why the next read should look at this session again: the id of a rule; null if there is no need to. */
    @Nullable
    String suspicion() {
        return rule.weight == Weight.STRONG ? rule.id : facts.mayBeStuck() ? Rule.STUCK.id : null;
    }

    /** The word for tables. */
    public String word() {
        return kind().text();
    }

    /** What it means, in a sentence. */
    public String sentence() {
        return rule.sentence.apply(facts);
    }

    /** How the rule came to it: the fields it read, as {@code rac} prints them, then the comparison. */
    public List<String> arithmetic() {
        return facts.arithmetic(rule.formula.apply(facts.limits()), rule.id);
    }

    /** Something worth a quiet word beside the state: that the session is open for days. */
    public @Nullable String remark() {
        long days = facts.daysOpen();
        return days == 0
                ? null
                : Plural.text(days, Messages.OPEN_DAYS_ONE, Messages.OPEN_DAYS_FEW, Messages.OPEN_DAYS_MANY);
    }
}
