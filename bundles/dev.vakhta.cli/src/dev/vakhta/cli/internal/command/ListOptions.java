package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.output.Format;
import dev.vakhta.cli.internal.output.Listing;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** How a list is shown. */
final class ListOptions {
    private static final String ALL = "all";

    private final EClass type;
    private final Supplier<@Nullable String> columns;
    private final Supplier<@Nullable String> sort;
    private final BooleanSupplier json;
    private final BooleanSupplier csv;
    private final BooleanSupplier wide;

    ListOptions(Options options, EClass type) {
        this.type = type;
        options.section(CommandMessage.SECTION_OUTPUT);
        columns = options.text("--columns", CommandMessage.COLUMNS);
        sort = options.text("--sort", CommandMessage.SORT);
        json = options.flag("--json", CommandMessage.JSON);
        csv = options.flag("--csv", CommandMessage.CSV);
        wide = options.flag("--wide", CommandMessage.WIDE);
    }

    /**
     * What was typed, checked.
     *
     * @throws Complaint a column nobody knows, or two formats at once
     */
    Listing listing() {
        if (json.getAsBoolean() && csv.getAsBoolean()) {
            throw new Complaint(CommandMessage.ONE_FORMAT.text());
        }
        Format format = json.getAsBoolean() ? Format.JSON : csv.getAsBoolean() ? Format.CSV : Format.TABLE;
        return new Listing(columns(format), order(), format, wide.getAsBoolean());
    }

    private List<Column> columns(Format format) {
        String keys = columns.get();
        if (keys == null) {
            return format == Format.TABLE ? Columns.shown(type) : everything();
        }
        return keys.equalsIgnoreCase(ALL)
                ? everything()
                : split(keys).map(this::column).toList();
    }

    private static Stream<String> split(String keys) {
        return Arrays.stream(keys.split(",")).map(String::strip).filter(key -> !key.isEmpty());
    }

    private List<Column> everything() {
        return Columns.of(type).stream().filter(column -> !column.secret()).toList();
    }

    /** Of a table of several targets or clusters also where a row comes from, unless somebody chose columns. */
    Listing withPlaces(Listing listing, boolean targets, boolean clusters) {
        if (columns.get() != null || listing.format() != Format.TABLE) {
            return listing;
        }
        List<Column> more = new ArrayList<>(listing.columns());
        if (clusters) {
            more.add(1, column("cluster-name"));
        }
        if (targets) {
            more.add(1, column("target"));
        }
        return new Listing(more, listing.order(), listing.format(), listing.wide());
    }

    private Comparator<Row<?>> order() {
        String keys = sort.get();
        Comparator<Row<?>> order = (one, other) -> 0;
        for (String key : split(keys == null ? "" : keys).toList()) {
            boolean down = key.startsWith("-");
            Comparator<Row<?>> next = column(down ? key.substring(1) : key).order();
            order = order.thenComparing(down ? next.reversed() : next);
        }
        return order;
    }

    private Column column(String key) {
        Column column = Columns.find(type, key);
        if (column == null || column.secret()) {
            String known = everything().stream().map(Column::key).collect(Collectors.joining(", "));
            throw new Complaint(CommandMessage.NO_COLUMN.text(key, known));
        }
        return column;
    }
}
