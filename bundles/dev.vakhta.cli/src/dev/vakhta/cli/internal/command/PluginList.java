package dev.vakhta.cli.internal.command;

import com.google.gson.JsonObject;
import dev.vakhta.boot.Dropins;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.cli.internal.plugin.Installation;
import dev.vakhta.cli.internal.plugin.Need;
import dev.vakhta.cli.internal.plugin.Plugin;
import dev.vakhta.cli.internal.plugin.PluginMessage;
import dev.vakhta.cli.internal.plugin.Signature;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plug-ins from outside, those that do not work, too. */
final class PluginList implements Command {
    private final Surroundings around;
    private final BooleanSupplier json;
    private final BooleanSupplier all;

    PluginList(Surroundings around, Options options) {
        this.around = around;
        this.all = options.flag("--all", PluginMessage.ALL);
        options.section(CommandMessage.SECTION_OUTPUT);
        this.json = options.flag("--json", PluginMessage.JSON);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        Installation there = Installation.read(List.of(), around.cancel());
        Map<Plugin, List<Need>> lacks = there.lacks();
        if (json.getAsBoolean()) {
            Json.print(around.terminal().out(), Json.array(objects(there, lacks)));
        } else {
            print(there, lacks);
        }
        boolean isWell = there.broken().isEmpty()
                && lacks.values().stream().allMatch(List::isEmpty)
                && there.added().stream().noneMatch(plugin -> plugin.signature() instanceof Signature.Broken);
        return isWell ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private void print(Installation there, Map<Plugin, List<Need>> lacks) {
        Terminal terminal = around.terminal();
        Table table = new Table(Stream.of(
                        PluginMessage.HEAD_NAME,
                        PluginMessage.HEAD_VERSION,
                        PluginMessage.HEAD_STATE,
                        PluginMessage.HEAD_SIGNATURE,
                        PluginMessage.HEAD_VENDOR,
                        PluginMessage.HEAD_EXTENDS,
                        PluginMessage.HEAD_FILE)
                .map(heading -> new Heading(heading.text(), heading == PluginMessage.HEAD_VERSION))
                .toList());
        lacks.forEach((plugin, lacking) -> row(
                table,
                plugin,
                lacking.isEmpty() ? PluginMessage.WORKS : PluginMessage.LACKS,
                plugin.signature().text()));
        there.broken()
                .forEach((file, why) -> table.add(List.of(
                        String.valueOf(file.getFileName()),
                        "",
                        PluginMessage.NO_PLUGIN.text(),
                        "",
                        "",
                        "",
                        file.toString())));
        if (all.getAsBoolean()) {
            there.own().forEach(plugin -> row(table, plugin, PluginMessage.OF_PRODUCT, ""));
        }
        if (table.isEmpty()) {
            terminal.out().println(PluginMessage.EMPTY.text(folders()));
            return;
        }
        table.print(terminal.out(), terminal.width());
        terminal.out().flush();
        lacks.forEach((plugin, lacking) -> {
            if (!lacking.isEmpty()) {
                terminal.err().println(PluginMessage.WHY_LACKS.text(plugin.title(), texts(lacking)));
            }
        });
        there.broken().values().forEach(terminal.err()::println);
    }

    private static void row(Table table, Plugin plugin, PluginMessage state, String signature) {
        table.add(List.of(
                plugin.name(),
                plugin.version().toString(),
                state.text(),
                signature,
                plugin.vendor(),
                String.join(", ", plugin.extended()),
                plugin.file().toString()));
    }

    private static String folders() {
        return Dropins.folders().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** One line of what is lacking. */
    static String texts(List<Need> needs) {
        return needs.stream().map(Need::text).collect(Collectors.joining(", "));
    }

    private List<JsonObject> objects(Installation there, Map<Plugin, List<Need>> lacks) {
        List<JsonObject> objects = new ArrayList<>();
        lacks.forEach((plugin, lacking) -> objects.add(object(plugin, lacking, false)));
        there.broken()
                .forEach((file, why) ->
                        objects.add(Json.object("file", file, "product", false, "works", false, "problem", why)));
        if (all.getAsBoolean()) {
            there.own().forEach(plugin -> objects.add(object(plugin, List.of(), true)));
        }
        return objects;
    }

    private static JsonObject object(Plugin plugin, List<Need> lacking, boolean own) {
        JsonObject object = Json.object(
                "name", plugin.name(),
                "version", plugin.version(),
                "vendor", plugin.vendor(),
                "file", plugin.file(),
                "product", own,
                "extends", plugin.extended(),
                "works", lacking.isEmpty(),
                "lacks", lacking.stream().map(Need::text).toList());
        if (!own) {
            object.add("signature", signature(plugin.signature()));
        }
        return object;
    }

    private static JsonObject signature(Signature signature) {
        JsonObject object = Json.object("state", signature.word());
        if (signature instanceof Signature.Signed signed) {
            object.addProperty("subject", signed.subject());
            object.addProperty("fingerprint", signed.fingerprint());
            object.addProperty("trust", signed.trust().word());
            object.addProperty("current", signed.outside() == null);
        } else if (signature instanceof Signature.Broken broken) {
            object.addProperty("problem", broken.why());
        }
        return object;
    }
}
