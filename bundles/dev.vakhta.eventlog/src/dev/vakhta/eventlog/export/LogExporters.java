package dev.vakhta.eventlog.export;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.model.extension.BrokenExtensionException;
import dev.vakhta.model.extension.Extension;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which records can be written: our own, then those of plug-ins. A broken one is named in the log and left out. */
public final class LogExporters {
    /** The extension point; its schema stands in {@code schema/exporters.exsd}. */
    public static final String EXTENSION_POINT = "dev.vakhta.eventlog.exporters";

    private LogExporters() {}

    /** Makes an exporter. */
    private interface Making {
        LogExporter make() throws IOException;
    }

    /** A form. */
    public static final class Form {
        private final String ending;
        private final String label;
        private final Making making;

        private Form(String ending, String label, Making making) {
            this.ending = ending;
            this.label = label;
            this.making = making;
        }

        /** Of its files, without the dot; its name on the command line, too. Tells forms apart. */
        public String ending() {
            return ending;
        }

        /** For people. */
        public String label() {
            return label;
        }

        /**
         * Writes it. That of a plug-in throws nothing but what an exporter may: other failures come as those, with its name.
         *
         * @throws IOException the plug-in cannot make one; the message says so to people
         */
        public LogExporter exporter() throws IOException {
            return making.make();
        }
    }

    /** All forms, each ending once. */
    public static List<Form> installed() {
        List<Form> all = new ArrayList<>(Arrays.stream(ExportFormat.values())
                .map(one ->
                        new Form(one.key(), ExportMessage.valueOf(one.name()).text(), one::exporter))
                .toList());
        Extension.all(EXTENSION_POINT, extension -> all.add(form(extension, all)));
        return List.copyOf(all);
    }

    /** The form with that ending, in any letter case. */
    public static Optional<Form> of(String ending) {
        return installed().stream()
                .filter(form -> form.ending().equalsIgnoreCase(ending))
                .findFirst();
    }

    private static Form form(Extension extension, List<Form> others) throws BrokenExtensionException {
        extension.required("class");
        String ending = extension.required("ending").toLowerCase(Locale.ROOT);
        if (!ending.matches("[a-z0-9]{1,16}")
                || others.stream().anyMatch(form -> form.ending().equals(ending))) {
            throw new BrokenExtensionException(ExportMessage.BAD_ENDING.text(ending));
        }
        return new Form(ending, extension.required("label"), () -> guarded(extension));
    }

    private static LogExporter guarded(Extension extension) throws IOException {
        try {
            LogExporter exporter = extension.create(LogExporter.class);
            return (out, fields) -> begin(extension, exporter, out, fields);
        } catch (BrokenExtensionException e) {
            throw new IOException(extension.report(e), e);
        }
    }

    /** Something of a plug-in that writes. */
    private interface Writing<T> {
        T run() throws IOException;
    }

    private static <T> T named(Extension extension, Writing<T> writing) throws IOException {
        try {
            return writing.run();
        } catch (RuntimeException | Error e) {
            throw new IOException(extension.report(e), e);
        }
    }

    private static LogExporter.Rows begin(
            Extension extension, LogExporter exporter, OutputStream out, List<LogField> fields) throws IOException {
        LogExporter.Rows rows = named(extension, () -> exporter.begin(out, fields));
        return new LogExporter.Rows() {
            @Override
            public void add(List<String> values) throws IOException {
                named(extension, () -> {
                    rows.add(values);
                    return this;
                });
            }

            @Override
            public void flush() throws IOException {
                named(extension, () -> {
                    rows.flush();
                    return this;
                });
            }

            @Override
            public void close() throws IOException {
                named(extension, () -> {
                    rows.close();
                    return this;
                });
            }
        };
    }
}
