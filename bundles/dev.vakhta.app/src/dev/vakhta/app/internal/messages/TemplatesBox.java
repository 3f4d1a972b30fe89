package dev.vakhta.app.internal.messages;

import dev.vakhta.processing.template.MessageTemplate;
import dev.vakhta.processing.template.MessageTemplates;
import dev.vakhta.processing.template.MessageTemplates.Merged;
import dev.vakhta.processing.template.Placeholder;
import dev.vakhta.ui.look.FileQuestion;
import dev.vakhta.ui.look.Icon;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The table of templates with what can be done to them, and what users will read of the selected one. */
final class TemplatesBox {
    private static final int LINES = 9;
    private static final int WIDTH = 660;
    private static final String FILE_NAME = "vakhta-templates.json";
    private static final int PREVIEW_LINES = 3;

    private final Supplier<String> contact;
    private final Consumer<MessageTemplates> changed;
    private final Table table;
    private final Label preview;
    private final Remark remark;
    private final Button edit;
    private final Button duplicate;
    private final Button remove;
    private final Button restore;
    private final Button export;
    private MessageTemplates templates = MessageTemplates.builtIn();

    /**
     * Makes it.
     *
     * @param contact whom users ask, as typed
     * @param changed is told after every change
     */
    TemplatesBox(Composite parent, Supplier<String> contact, Consumer<MessageTemplates> changed) {
        this.contact = contact;
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = createTable(area);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, MessagesMessage.ADD, this::add);
        edit = button(buttons, MessagesMessage.EDIT, this::edit);
        duplicate = button(buttons, MessagesMessage.DUPLICATE, this::duplicate);
        remove = button(buttons, MessagesMessage.REMOVE, this::remove);
        restore = button(buttons, MessagesMessage.RESTORE, this::remove);
        button(buttons, MessagesMessage.IMPORT, this::importFile);
        export = button(buttons, MessagesMessage.EXPORT, this::export);
        Label heading = new Label(area, SWT.NONE);
        heading.setText(MessagesMessage.PREVIEW.text());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
        preview = new Label(area, SWT.WRAP);
        preview.setText("\n".repeat(PREVIEW_LINES - 1));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(WIDTH, preview.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                .applyTo(preview);
        remark = new Remark(area, WIDTH).spanning(2);
        update();
    }

    private Table createTable(Composite area) {
        Composite place = new Composite(area, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        place.setLayout(layout);
        Table made = new Table(place, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        made.setHeaderVisible(true);
        column(made, layout, MessagesMessage.NAME, 30, 205);
        column(made, layout, MessagesMessage.LANGUAGE, 12, 95);
        column(made, layout, MessagesMessage.PURPOSE, 18, 130);
        column(made, layout, MessagesMessage.TEXT, 40, 140);
        column(made, layout, MessagesMessage.ORIGIN, 12, 95);
        made.addListener(SWT.Selection, event -> update());
        made.addListener(SWT.DefaultSelection, event -> edit());
        made.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && remove.isEnabled()) {
                remove();
            }
        });
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, made.getHeaderHeight() + LINES * made.getItemHeight())
                .applyTo(place);
        return made;
    }

    private static void column(Table table, TableColumnLayout layout, MessagesMessage label, int weight, int least) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(label.text());
        layout.setColumnData(column, new ColumnWeightData(weight, least));
    }

    private static Button button(Composite parent, MessagesMessage label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label.text());
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    /** Those of the reader's language first; the selection stays. */
    void show(MessageTemplates shown) {
        MessageTemplate selected = selected();
        templates = shown;
        List<MessageTemplate> all = shown.all().stream()
                .sorted(Comparator.comparing((MessageTemplate one) -> !MessageTemplates.isReaders(one))
                        .thenComparing(MessageTemplate::purpose))
                .toList();
        table.removeAll();
        for (MessageTemplate one : all) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(one);
            item.setText(new String[] {
                one.name(),
                TemplateDialog.language(one.language()),
                one.purpose().label(),
                one.text().replace('\n', ' '),
                origin(one).text()
            });
            if (selected != null && selected.id().equals(one.id())) {
                table.setSelection(item);
            }
        }
        update();
    }

    private MessagesMessage origin(MessageTemplate template) {
        return !templates.isOwn(template)
                ? MessagesMessage.BUILT_IN
                : MessageTemplates.isBuiltIn(template) ? MessagesMessage.CHANGED : MessagesMessage.OWN;
    }

    private @Nullable MessageTemplate selected() {
        TableItem[] items = table.getSelection();
        return items.length == 1 && items[0].getData() instanceof MessageTemplate template ? template : null;
    }

    /** Shows what goes with the selection, and with whom to ask. */
    void update() {
        MessageTemplate template = selected();
        MessagesMessage origin = template == null ? null : origin(template);
        edit.setEnabled(template != null);
        duplicate.setEnabled(template != null);
        remove.setEnabled(origin == MessagesMessage.OWN);
        restore.setEnabled(origin == MessagesMessage.CHANGED);
        export.setEnabled(!templates.own().isEmpty());
        preview.setText(
                (template == null ? MessagesMessage.CHOOSE.text() : example(template.text())).replace("&", "&&"));
        remark.judge("", template == null ? "" : MessageTemplate.textAdvice(template.text()));
    }

    private String example(String text) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        for (Placeholder placeholder : Placeholder.values()) {
            values.put(placeholder, placeholder.example());
        }
        if (!contact.get().isBlank()) {
            values.put(Placeholder.CONTACT, contact.get());
        }
        return Placeholder.fill(text, values);
    }

    private void change(MessageTemplates wanted, @Nullable String select) {
        show(wanted);
        for (TableItem item : table.getItems()) {
            if (item.getData() instanceof MessageTemplate one && one.id().equals(select)) {
                table.setSelection(item);
                table.showSelection();
            }
        }
        update();
        changed.accept(wanted);
    }

    private void open(TemplateDialog dialog) {
        dialog.open();
        MessageTemplate result = dialog.result();
        if (result != null) {
            change(templates.with(result), result.id());
        }
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private void add() {
        open(new TemplateDialog(table.getShell(), newId(), MessageTemplates.readersLanguage(), this::example));
    }

    private void edit() {
        MessageTemplate template = selected();
        if (template != null) {
            open(new TemplateDialog(table.getShell(), template, this::example));
        }
    }

    private void duplicate() {
        MessageTemplate template = selected();
        if (template != null) {
            MessageTemplate copy = templates.copy(template, newId());
            change(templates.with(copy), copy.id());
        }
    }

    /** A changed built-in one is what it was again. */
    private void remove() {
        MessageTemplate template = selected();
        if (template != null) {
            change(templates.without(template.id()), template.id());
        }
    }

    private @Nullable Path file(int style, MessagesMessage title) {
        FileDialog dialog = new FileDialog(table.getShell(), style);
        dialog.setText(title.text());
        dialog.setFilterNames(new String[] {MessagesMessage.FILES.text()});
        dialog.setFilterExtensions(new String[] {"*.json"});
        if (style == SWT.SAVE) {
            dialog.setFileName(FILE_NAME);
            dialog.setOverwrite(true);
        }
        String chosen = FileQuestion.ask(dialog);
        return chosen == null ? null : Path.of(chosen);
    }

    private void importFile() {
        Path file = file(SWT.OPEN, MessagesMessage.IMPORT_TITLE);
        if (file != null) {
            new ReadTemplates(file, this::merge, sentence -> say(Icon.FAILURE, sentence)).schedule();
        }
    }

    private void merge(List<MessageTemplate> others) {
        if (table.isDisposed()) {
            return;
        }
        Merged merged = templates.merge(others, false);
        if (merged.copied() > 0) {
            int chosen = MessageDialog.open(
                    MessageDialog.QUESTION,
                    table.getShell(),
                    MessagesMessage.IMPORT_TITLE.text(),
                    MessagesMessage.CONFLICT.text(merged.copied()),
                    SWT.NONE,
                    MessagesMessage.KEEP_BOTH.text(),
                    MessagesMessage.TAKE_THEIRS.text(),
                    IDialogConstants.CANCEL_LABEL);
            if (chosen != Window.OK && chosen != 1) {
                return;
            }
            merged = templates.merge(others, chosen == 1);
        }
        change(merged.templates(), null);
        say(Icon.OK, MessagesMessage.IMPORTED.text(merged.added(), merged.replaced(), merged.copied(), merged.same()));
    }

    private void export() {
        Path file = file(SWT.SAVE, MessagesMessage.EXPORT_TITLE);
        if (file != null) {
            new WriteTemplates(file, templates.own(), sentence -> say(Icon.OK, sentence)).schedule();
        }
    }

    private void say(Icon icon, String sentence) {
        if (!table.isDisposed()) {
            remark.say(icon, sentence);
        }
    }
}
