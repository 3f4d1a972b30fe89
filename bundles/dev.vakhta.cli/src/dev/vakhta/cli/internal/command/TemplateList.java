package dev.vakhta.cli.internal.command;

import com.google.gson.stream.JsonWriter;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.processing.template.MessageTemplate;
import dev.vakhta.processing.template.MessageTemplates;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The templates of messages there are. */
final class TemplateList implements Command {
    private final Surroundings around;
    private final BooleanSupplier json;
    private final BooleanSupplier wide;

    TemplateList(Surroundings around, Options options) {
        this.around = around;
        this.json = options.flag("--json", CommandMessage.JSON);
        this.wide = options.flag("--wide", CommandMessage.WIDE);
    }

    @Override
    public ExitCode run() throws IOException {
        MessageTemplates templates = new Personal(around).settings().templates();
        if (json.getAsBoolean()) {
            Json.array(around.terminal().out(), templates.all(), (to, one) -> members(to, one, templates));
        } else {
            int width =
                    wide.getAsBoolean() ? Integer.MAX_VALUE : around.terminal().width();
            table(templates).print(around.terminal().out(), width);
        }
        return ExitCode.DONE;
    }

    private static Table table(MessageTemplates templates) {
        Table table = new Table(List.of(
                new Heading(CommandMessage.HEAD_NAME.text(), false),
                new Heading(CommandMessage.HEAD_LANGUAGE.text(), false),
                new Heading(CommandMessage.HEAD_PURPOSE.text(), false),
                new Heading(CommandMessage.HEAD_TEXT.text(), false),
                new Heading(CommandMessage.HEAD_ORIGIN.text(), false),
                new Heading(CommandMessage.HEAD_ID.text(), false)));
        for (MessageTemplate one : templates.all()) {
            CommandMessage origin = !templates.isOwn(one)
                    ? CommandMessage.ORIGIN_BUILT_IN
                    : MessageTemplates.isBuiltIn(one) ? CommandMessage.ORIGIN_CHANGED : CommandMessage.ORIGIN_OWN;
            table.add(List.of(one.name(), one.language(), one.purpose().label(), one.text(), origin.text(), one.id()));
        }
        return table;
    }

    private static void members(JsonWriter json, MessageTemplate one, MessageTemplates templates) throws IOException {
        json.name("id").value(one.id());
        json.name("name").value(one.name());
        json.name("purpose").value(one.purpose().key());
        json.name("language").value(one.language());
        json.name("text").value(one.text());
        json.name("built-in").value(MessageTemplates.isBuiltIn(one));
        json.name("own").value(templates.isOwn(one));
    }
}
