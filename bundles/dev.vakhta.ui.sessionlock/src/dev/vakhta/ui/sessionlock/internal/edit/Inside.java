package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.application.Applications;
import dev.vakhta.model.cluster.Session;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** Who is in an infobase at this moment, as far as the window knows. */
public final class Inside {
    /** Beside each other there is less room. */
    private static final int FEW_INFOBASES = 2;

    private static final int NAMED = 12;
    private static final int NAMED_OF_MANY = 3;

    private Inside() {}

    /** A sentence for each infobase. */
    public static List<String> of(List<Entrance> entrances) {
        int most = entrances.size() > FEW_INFOBASES ? NAMED_OF_MANY : NAMED;
        return entrances.stream().map(one -> of(one, most)).toList();
    }

    private static String of(Entrance entrance, int most) {
        List<Session> sessions = sessions(entrance);
        if (sessions == null) {
            return EditMessage.INSIDE_UNKNOWN.text(entrance.name());
        }
        if (sessions.isEmpty()) {
            return EditMessage.INSIDE_NOBODY.text(entrance.name());
        }
        List<String> names =
                sessions.stream().map(Inside::name).distinct().sorted().toList();
        String named = names.stream().limit(most).collect(Collectors.joining(", "));
        String count = Names.sessions(sessions.size());
        return names.size() > most
                ? EditMessage.INSIDE_MORE.text(entrance.name(), count, named, names.size() - most)
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
