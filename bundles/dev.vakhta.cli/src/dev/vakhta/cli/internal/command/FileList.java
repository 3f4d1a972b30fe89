package dev.vakhta.cli.internal.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.file.FileKind;
import dev.vakhta.cli.internal.file.FileMessage;
import dev.vakhta.cli.internal.file.FileText;
import dev.vakhta.cli.internal.file.Found;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.format.v8i.CommonList;
import dev.vakhta.format.v8i.InfobaseList;
import dev.vakhta.format.v8i.Section;
import dev.vakhta.format.v8i.StarterSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Shows the infobases of a list as the starter of 1C has them. Passwords and permission codes are masked. */
record FileList(Surroundings around, Found found, boolean json) {
    /** The command by itself. */
    static Command command(Surroundings around, Options options) {
        PathOptions asked = PathOptions.of(options, FileMessage.PATH_LIST, FileMessage.JSON_LIST);
        return () -> {
            Found found = asked.found();
            found.require(FileKind.LIST, FileKind.SETTINGS);
            return new FileList(around, found, asked.isJson()).print();
        };
    }

    ExitCode print() throws IOException {
        List<Section> infobases = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        if (found.kind() == FileKind.LIST) {
            infobases.addAll(InfobaseList.read(found.path()).infobases());
        } else {
            Path folder = Objects.requireNonNull(found.path().getParent());
            for (CommonList common : StarterSettings.read(found.path()).commonLists(folder)) {
                InfobaseList list = common.list();
                if (list == null) {
                    problems.add(common.problem());
                } else {
                    infobases.addAll(list.infobases());
                }
            }
        }
        if (json) {
            JsonArray all = new JsonArray();
            infobases.forEach(infobase -> all.add(json(infobase)));
            Json.print(around.terminal().out(), all);
        } else {
            Table table = FileText.table(
                    FileMessage.HEAD_NAME, FileMessage.HEAD_FOLDER, FileMessage.HEAD_KIND, FileMessage.HEAD_CONNECT);
            infobases.forEach(infobase -> table.add(List.of(
                    infobase.name(),
                    infobase.folder(),
                    FileMessage.valueOf("CONNECT_" + infobase.connect().kind()).text(),
                    infobase.shown("Connect"))));
            new FileText(around.terminal()).print(table);
        }
        around.terminal().out().flush();
        problems.forEach(around.terminal().err()::println);
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private static JsonObject json(Section infobase) {
        JsonObject values = new JsonObject();
        infobase.values().keySet().forEach(key -> values.addProperty(key, infobase.shown(key)));
        JsonObject json = Json.object(
                "name", infobase.name(),
                "folder", infobase.folder(),
                "kind", infobase.connect().kind().name().toLowerCase(Locale.ROOT),
                "id", infobase.id());
        json.add("values", values);
        return json;
    }
}
