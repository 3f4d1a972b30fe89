package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.application.Applications;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.text.Plural;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** Who is in an infobase at this moment, as far as the window knows. */
public final class Inside {
    private static final int NAMED = 12;

    private Inside() {}

    /** One sentence for an infobase. */
    public static String of(Entrance entrance) {
        List<Session> sessions = sessions(entrance);
        if (sessions == null) {
            return EditMessage.INSIDE_UNKNOWN.text(entrance.name());
        }
        if (sessions.isEmpty()) {
            return EditMessage.INSIDE_NOBODY.text(entrance.name());
        }
        List<String> names =
                sessions.stream().map(Inside::name).distinct().sorted().toList();
        String named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        String count = Plural.text(
                sessions.size(), EditMessage.SESSIONS_ONE, EditMessage.SESSIONS_FEW, EditMessage.SESSIONS_MANY);
        return names.size() > NAMED
                ? EditMessage.INSIDE_MORE.text(entrance.name(), count, named, names.size() - NAMED)
                : EditMessage.INSIDE.text(entrance.name(), count, named);
    }

    /** What no person sits at is called by its application. */
    private static String name(Session session) {
        boolean person = Applications.kind(session.getAppId()) == Applications.Kind.USER;
        String user = session.getUserName();
        String application = Applications.name(String.valueOf(session.getAppId()));
        return Stream.of(user == null ? "" : user, person ? "" : "(" + application + ")")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static @Nullable List<Session> sessions(Entrance entrance) {
        List<Session> all = entrance.cluster().sessions();
        return all == null
                ? null
                : all.stream()
                        .filter(session -> entrance.place().infobase().equals(session.getInfobase()))
                        .filter(session -> !Applications.isService(session.getAppId()))
                        .toList();
    }
}
