package dev.vakhta.ui.files.internal.base;

import dev.vakhta.model.text.Human;
import dev.vakhta.model.text.Plural;
import dev.vakhta.provider.recovery.BaseDescription;
import dev.vakhta.provider.recovery.Check;
import dev.vakhta.provider.recovery.Look;
import java.util.ArrayList;
import java.util.List;

/** What a base and its check say in a sentence. */
public final class Sentences {
    private Sentences() {}

    /** What the base is, as far as it says. */
    public static String of(Look look) {
        BaseDescription base = look.description();
        String called = base.synonym().isEmpty() ? base.configuration() : base.synonym();
        List<String> parts = new ArrayList<>();
        add(
                parts,
                called,
                BaseMessage.CONFIGURATION.text(called, base.version()).strip());
        add(parts, base.vendor(), base.vendor());
        add(parts, base.platform(), BaseMessage.PLATFORM.text(base.platform()));
        add(parts, base.platformRequired(), BaseMessage.REQUIRED.text(base.platformRequired()));
        add(
                parts,
                base.format(),
                BaseMessage.DATABASE.text(
                        Human.bytes(look.database().size()), base.format(), Human.bytes(base.pageSize())));
        int users = look.users().size();
        if (users > 0) {
            parts.add(Plural.text(users, BaseMessage.USERS_ONE, BaseMessage.USERS_FEW, BaseMessage.USERS_MANY));
        }
        Boolean own = base.isLogOwn();
        if (own != null) {
            parts.add((own.booleanValue() ? BaseMessage.LOG_OWN : BaseMessage.LOG_OTHER).text(base.logFolder()));
        }
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String known, String part) {
        if (!known.isEmpty()) {
            parts.add(part);
        }
    }

    /** What a check came to. */
    public static String of(Check check) {
        BaseMessage verdict = check.damaged()
                ? check.indicative() ? BaseMessage.CHECK_INDICATIVE : BaseMessage.CHECK_DAMAGED
                : BaseMessage.CHECK_WHOLE;
        return check.pages() == 0
                ? verdict.text()
                : verdict.text() + " "
                        + BaseMessage.CHECK_PAGES.text(
                                check.pages(), Human.bytes(check.pageSize()), check.freePages(), check.lostPages());
    }
}
