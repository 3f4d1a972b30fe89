package dev.vakhta.app.internal.messages;

import dev.vakhta.model.text.Texts;
import dev.vakhta.processing.template.MessageTemplate;
import dev.vakhta.processing.template.Placeholder;
import dev.vakhta.processing.template.Purpose;
import dev.vakhta.ui.look.FormDialog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Edits one template; what is wrong is said under its field, and what users will read is shown as it is typed. */
final class TemplateDialog extends FormDialog {
    private static final int WIDTH = 460;
    private static final int LINES = 5;
    private static final int PREVIEW_LINES = 4;

    private final String id;
    private final UnaryOperator<String> example;
    private final List<String> languages = new ArrayList<>();
    private String name;
    private String language;
    private Purpose purpose;
    private String text;
    private Remark nameRemark;
    private Remark textRemark;
    private Label preview;
    private @Nullable MessageTemplate result;

    /** A new one. */
    TemplateDialog(Shell parent, String id, String language, UnaryOperator<String> example) {
        this(parent, MessagesMessage.ADD_TITLE, id, "", Purpose.LOCK, language, "", example);
    }

    TemplateDialog(Shell parent, MessageTemplate template, UnaryOperator<String> example) {
        this(
                parent,
                MessagesMessage.EDIT_TITLE,
                template.id(),
                template.name(),
                template.purpose(),
                template.language(),
                template.text(),
                example);
    }

    private TemplateDialog(
            Shell parent,
            MessagesMessage title,
            String id,
            String name,
            Purpose purpose,
            String language,
            String text,
            UnaryOperator<String> example) {
        super(parent, title.text());
        this.id = id;
        this.name = name;
        this.purpose = purpose;
        this.language = language;
        this.text = text;
        this.example = example;
        Texts.LANGUAGES.stream()
                .map(one -> one.equals(Locale.ROOT) ? "en" : one.getLanguage())
                .forEach(languages::add);
        if (!languages.contains(language)) {
            languages.add(language);
        }
    }

    /** As it was accepted; null: it was not. */
    @Nullable
    MessageTemplate result() {
        return result;
    }

    /** A language as people call it. */
    static String language(String code) {
        return Locale.of(code).getDisplayLanguage();
    }

    @Override
    protected void createBody(Composite area) {
        label(area, MessagesMessage.NAME, SWT.CENTER);
        Text nameText = new Text(area, SWT.BORDER | SWT.SINGLE);
        nameText.setText(name);
        fill(nameText);
        nameRemark = new Remark(area, WIDTH).spanning(2).vanishing();
        nameText.addListener(SWT.Modify, event -> {
            name = nameText.getText();
            nameRemark.judge(MessageTemplate.nameProblem(name), "");
            update();
        });
        choice(
                area,
                MessagesMessage.PURPOSE,
                Arrays.stream(Purpose.values()).map(Purpose::label).toList(),
                purpose.ordinal(),
                chosen -> purpose = Purpose.values()[chosen]);
        choice(
                area,
                MessagesMessage.LANGUAGE,
                languages.stream().map(TemplateDialog::language).toList(),
                languages.indexOf(language),
                chosen -> language = languages.get(chosen));
        createText(area);
    }

    private void createText(Composite area) {
        label(area, MessagesMessage.TEXT, SWT.BEGINNING);
        Text editor = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        editor.setText(text);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, editor.getLineHeight() * LINES)
                .applyTo(editor);
        // a tab is for the next field
        editor.addListener(
                SWT.Traverse,
                e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        textRemark = new Remark(area, WIDTH).spanning(2).reserving(2);
        new Label(area, SWT.NONE).setVisible(false);
        createPlaceholders(area, editor);
        Label heading = new Label(area, SWT.NONE);
        heading.setText(MessagesMessage.PREVIEW.text());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(heading);
        preview = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(WIDTH, editor.getLineHeight() * PREVIEW_LINES)
                .applyTo(preview);
        editor.addListener(SWT.Modify, event -> {
            text = editor.getText();
            textRemark.judge(MessageTemplate.textProblem(text), MessageTemplate.textAdvice(text));
            update();
        });
    }

    private static void createPlaceholders(Composite area, Text editor) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(MessagesMessage.PLACEHOLDER.text() + " ▾");
        GridDataFactory.swtDefaults().applyTo(button);
        Menu menu = new Menu(button);
        for (Placeholder placeholder : Placeholder.values()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(MessagesMessage.PLACEHOLDER_ITEM.text(placeholder.mark(), placeholder.label()));
            item.addListener(SWT.Selection, event -> {
                editor.insert(placeholder.mark());
                editor.setFocus();
            });
        }
        button.addListener(SWT.Selection, event -> {
            menu.setLocation(button.toDisplay(0, button.getSize().y));
            menu.setVisible(true);
        });
    }

    private static void label(Composite area, MessagesMessage text, int vertical) {
        Label label = new Label(area, SWT.NONE);
        label.setText(MessagesMessage.LABEL.text(text.text()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
    }

    private static void fill(Control control) {
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(control);
    }

    private static void choice(
            Composite area, MessagesMessage label, List<String> labels, int chosen, IntConsumer choose) {
        label(area, label, SWT.CENTER);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        labels.forEach(combo::add);
        combo.select(chosen);
        combo.addListener(SWT.Selection, event -> choose.accept(combo.getSelectionIndex()));
        fill(combo);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, MessagesMessage.ACCEPT.text(), true);
        update();
    }

    private void update() {
        String problem = MessageTemplate.nameProblem(name) + MessageTemplate.textProblem(text);
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
        preview.setText(example.apply(text).replace("&", "&&"));
    }

    @Override
    protected void okPressed() {
        result = new MessageTemplate(id, name.strip(), purpose, language, text);
        super.okPressed();
    }
}
