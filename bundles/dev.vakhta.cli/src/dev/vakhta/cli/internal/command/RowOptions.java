package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.cli.internal.reach.RowChoice;
import dev.vakhta.model.filter.Filter;
import dev.vakhta.model.filter.FilterException;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** Which objects are meant. */
final class RowOptions {
    private final Kind kind;
    private final Supplier<List<String>> infobases;
    private final Supplier<@Nullable String> where;
    private final Supplier<List<String>> ids;

    private RowOptions(Options options, Kind kind, Supplier<List<String>> ids) {
        this.kind = kind;
        this.ids = ids;
        options.section(CommandMessage.SECTION_ROWS);
        infobases = kind.inInfobase() ? options.texts("--infobase", CommandMessage.INFOBASE) : List::of;
        where = options.text("--where", CommandMessage.WHERE);
    }

    /** A condition. */
    static RowOptions conditions(Options options, Kind kind) {
        return new RowOptions(options, kind, List::of);
    }

    /** Ids, a condition, or both. */
    static RowOptions idsToo(Options options, Kind kind) {
        return new RowOptions(options, kind, options.operands(false, CommandMessage.IDS));
    }

    /** @throws Complaint the condition cannot be understood */
    RowChoice choice() {
        return new RowChoice(kind, ids.get(), infobases.get(), filter(where.get(), kind.type()));
    }

    static Filter filter(@Nullable String where, EClass type) {
        try {
            return Filter.parse(where == null ? "" : where, type);
        } catch (FilterException e) {
            throw new Complaint(CommandMessage.BAD_FILTER.text(e.position() + 1, String.valueOf(e.getMessage())));
        }
    }
}
