package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.cluster.Cluster;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody types to get in despite a lock. Never with a user's password: its place is left empty.
 *
 * @param who for whom
 * @param line with the permission code
 */
public record StartLine(String who, String line) {
    /** Of SSL, in Russian and in English configurations. It logs in, lifts the lock and exits. */
    private static final List<String> LIFTING = List.of("РазрешитьРаботуПользователей", "AllowUserAuthorization");

    /** Of one infobase, or what is the same for many. */
    public static List<StartLine> of(Editing editing, String code) {
        List<StartLine> lines = new ArrayList<>();
        String uc = "/UC" + quoted(code);
        lines.add(new StartLine(EditMessage.LINE_CLIENT.text(), uc));
        lines.add(new StartLine(EditMessage.LINE_COM.text(), "UC=" + inConnection(code) + ";"));
        String base = editing.entrances().size() == 1 ? base(editing.entrances().getFirst()) : "";
        EditMessage[] names = {EditMessage.LINE_SSL_RU, EditMessage.LINE_SSL_EN};
        for (int i = 0; i < names.length; i++) {
            lines.add(new StartLine(names[i].text(), base + "/C" + LIFTING.get(i) + " " + uc));
        }
        return lines;
    }

    private static String base(Entrance entrance) {
        Cluster cluster = entrance.cluster().cluster();
        return "ENTERPRISE /S\"%s:%s\\%s\" /N\"\" /P\"\" "
                .formatted(cluster.getHost(), cluster.getPort(), entrance.name());
    }

    private static String quoted(String code) {
        return code.matches("[^\\s\"]*") ? code : '"' + code.replace("\"", "\"\"") + '"';
    }

    private static String inConnection(String code) {
        return code.matches("[^\\s\";]*") ? code : '"' + code.replace("\"", "\"\"") + '"';
    }
}
