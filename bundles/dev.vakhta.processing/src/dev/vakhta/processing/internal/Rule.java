package dev.vakhta.processing.internal;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.SessionState.Kind;
import dev.vakhta.model.state.SessionStates;
import dev.vakhta.processing.ProcessingMessage;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.eclipse.emf.ecore.EClass;

/**
 * Which sessions of an infobase go, told by an object that was chosen: the infobase, or a session that is like them. Names of users mean
 * the same person within one infobase only.
 */
enum Rule {
    SESSIONS(
            Literals.INFOBASE_SUMMARY,
            "terminate-sessions",
            "name",
            ProcessingMessage.BY_INFOBASE,
            ProcessingMessage.BY_INFOBASE_HELP,
            ProcessingMessage.BY_INFOBASE_RULE,
            (infobase, session) -> true),
    ASLEEP(
            Literals.INFOBASE_SUMMARY,
            "terminate-asleep",
            "name",
            ProcessingMessage.BY_ASLEEP,
            ProcessingMessage.BY_ASLEEP_HELP,
            ProcessingMessage.BY_ASLEEP_RULE,
            (infobase, session) -> SessionStates.of(session).kind() == Kind.ASLEEP),
    HUNG(
            Literals.INFOBASE_SUMMARY,
            "terminate-hung",
            "name",
            ProcessingMessage.BY_HUNG,
            ProcessingMessage.BY_HUNG_HELP,
            ProcessingMessage.BY_HUNG_RULE,
            (infobase, session) -> SessionStates.of(session).kind() == Kind.HUNG),
    USER(
            Literals.SESSION,
            "terminate-user",
            "user-name",
            ProcessingMessage.BY_USER,
            ProcessingMessage.BY_USER_HELP,
            ProcessingMessage.BY_USER_RULE,
            Rule::sameUser),
    APPLICATION(
            Literals.SESSION,
            "terminate-application",
            "application",
            ProcessingMessage.BY_APPLICATION,
            ProcessingMessage.BY_APPLICATION_HELP,
            ProcessingMessage.BY_APPLICATION_RULE,
            (chosen, session) -> Objects.equals(
                    ((Session) chosen.object()).getAppId(), session.object().getAppId()));

    final EClass appliesTo;
    final String verb;
    final ProcessingMessage label;
    final ProcessingMessage help;
    private final String named;
    private final ProcessingMessage rule;
    private final BiPredicate<Row<?>, Row<Session>> like;

    /** @param named key of what the rule names of the chosen object */
    Rule(
            EClass appliesTo,
            String verb,
            String named,
            ProcessingMessage label,
            ProcessingMessage help,
            ProcessingMessage rule,
            BiPredicate<Row<?>, Row<Session>> like) {
        this.appliesTo = appliesTo;
        this.verb = verb;
        this.named = named;
        this.label = label;
        this.help = help;
        this.rule = rule;
        this.like = like;
    }

    /** Sessions without a user, as of background jobs, are nobody's. */
    private static boolean sameUser(Row<?> chosen, Row<Session> session) {
        String user = ((Session) chosen.object()).getUserName();
        return user != null && !user.isEmpty() && user.equals(session.object().getUserName());
    }

    boolean holds(Row<?> chosen, Row<Session> session) {
        return infobase(chosen).equals(session.object().getInfobase()) && like.test(chosen, session);
    }

    private static UUID infobase(Row<?> chosen) {
        return chosen.object() instanceof InfobaseSummary infobase
                ? infobase.getId()
                : ((Session) chosen.object()).getInfobase();
    }

    /** Whom it means, in words. */
    String text(Row<?> chosen) {
        return rule.text(text(chosen, named), text(chosen, "infobase-name"));
    }

    private static String text(Row<?> row, String key) {
        var column = Columns.find(row.object().eClass(), key);
        return column == null ? "" : column.text(row);
    }
}
