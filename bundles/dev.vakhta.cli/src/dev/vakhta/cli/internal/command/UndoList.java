package dev.vakhta.cli.internal.command;

import com.google.gson.stream.JsonWriter;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.processing.undo.ChangedInfobase;
import dev.vakhta.processing.undo.Entry;
import dev.vakhta.processing.undo.Listing;
import dev.vakhta.processing.undo.Listing.Broken;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** What is still to be given back. */
final class UndoList implements Command {
    private final Surroundings around;
    private final BooleanSupplier json;

    UndoList(Surroundings around, Options options) {
        this.around = around;
        this.json = options.flag("--json", CommandMessage.JSON);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        Listing listing = around.undo().list();
        PrintStream out = around.terminal().out();
        if (json.getAsBoolean()) {
            Json.array(out, listing.unrestored(), UndoList::members);
        } else if (listing.unrestored().isEmpty()) {
            around.terminal().err().println(CommandMessage.UNDO_EMPTY.text());
        } else {
            table(listing.unrestored()).print(out, around.terminal().width());
        }
        complain(around, listing);
        return ExitCode.DONE;
    }

    static void complain(Surroundings around, Listing listing) {
        for (Broken one : listing.broken()) {
            around.terminal().err().println(CommandMessage.UNDO_BROKEN.text(one.file(), one.problem()));
        }
    }

    static Table table(List<Unrestored> all) {
        Table table = new Table(List.of(
                new Heading(CommandMessage.HEAD_ENTRY.text(), false),
                new Heading(CommandMessage.HEAD_AT.text(), true),
                new Heading(CommandMessage.HEAD_WHAT.text(), false),
                new Heading(CommandMessage.HEAD_WHO.text(), false),
                new Heading(CommandMessage.HEAD_STANDING.text(), false),
                new Heading(CommandMessage.HEAD_INFOBASE.text(), false)));
        for (Unrestored one : all) {
            Entry entry = one.entry();
            table.add(List.of(
                    entry.id(), entry.since(), entry.title(), entry.owner().text(), standing(one), names(entry)));
        }
        return table;
    }

    private static String standing(Unrestored one) {
        return switch (one.standing()) {
            case ALIVE -> CommandMessage.STANDING_ALIVE.text();
            case OWNERLESS -> CommandMessage.STANDING_OWNERLESS.text();
            case UNKNOWN -> CommandMessage.STANDING_UNKNOWN.text();
        };
    }

    static String names(Entry entry) {
        return entry.open().stream().map(one -> one.place().infobaseName()).collect(Collectors.joining(", "));
    }

    private static void members(JsonWriter json, Unrestored one) throws IOException {
        Entry entry = one.entry();
        json.name("id").value(entry.id());
        json.name("at").value(entry.at().toString());
        json.name("title").value(entry.title());
        json.name("owner").value(entry.owner().text());
        json.name("standing").value(one.standing().name().toLowerCase(Locale.ROOT));
        json.name("infobases").beginArray();
        for (ChangedInfobase infobase : entry.open()) {
            json.value(infobase.place().infobaseName());
        }
        json.endArray();
    }
}
