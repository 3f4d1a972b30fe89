package dev.vakhta.ui.template;

import dev.vakhta.processing.template.MessageTemplate;
import dev.vakhta.processing.template.MessageTemplates;
import dev.vakhta.processing.template.Placeholder;
import dev.vakhta.processing.template.Purpose;
import dev.vakhta.ui.settings.Personal;
import dev.vakhta.ui.table.Places;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;

/**
 * A button beside a message: its menu puts a template into the text. What is known is filled in; what only the person knows is left as a
 * blank, the first of which is selected.
 */
public final class TemplateButton {
    private final Text into;
    private final Purpose purpose;
    private final Supplier<Map<Placeholder, String>> known;

    private TemplateButton(Text into, Purpose purpose, Supplier<Map<Placeholder, String>> known) {
        this.into = into;
        this.purpose = purpose;
        this.known = known;
    }

    /**
     * Makes one.
     *
     * @param purpose whose templates are offered first, those of the reader's language before others
     * @param known asked when a template is chosen; whom to ask is known anyway, if the person set it
     */
    public static Button create(
            Composite parent, Text into, Purpose purpose, Supplier<Map<Placeholder, String>> known) {
        TemplateButton templates = new TemplateButton(into, purpose, known);
        Button button = new Button(parent, SWT.PUSH);
        button.setText(TemplateMessage.TEMPLATES.text() + " ▾");
        Menu menu = new Menu(button);
        button.addListener(SWT.Selection, event -> {
            templates.fill(menu);
            menu.setLocation(button.toDisplay(0, button.getSize().y));
            menu.setVisible(true);
        });
        Personal.readLater();
        return button;
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        MessageTemplates all = Personal.current().templates();
        items(menu, readers(all.of(purpose), true));
        new Separator().fill(menu, -1);
        for (Purpose other : Purpose.values()) {
            if (other != purpose) {
                cascade(menu, TemplateMessage.FOR.text(other.label()), readers(all.of(other), true));
            }
        }
        cascade(menu, TemplateMessage.OTHER_LANGUAGE.text(), readers(all.of(purpose), false));
        new Separator().fill(menu, -1);
        MenuItem edit = new MenuItem(menu, SWT.PUSH);
        edit.setText(TemplateMessage.EDIT.text());
        edit.addListener(
                SWT.Selection,
                event -> PreferencesUtil.createPreferenceDialogOn(
                                into.getShell(), Places.PREFERENCES_MESSAGES, null, null)
                        .open());
    }

    private static List<MessageTemplate> readers(List<MessageTemplate> templates, boolean readers) {
        return templates.stream()
                .filter(one -> MessageTemplates.isReaders(one) == readers)
                .toList();
    }

    private void cascade(Menu menu, String label, List<MessageTemplate> templates) {
        if (!templates.isEmpty()) {
            MenuItem item = new MenuItem(menu, SWT.CASCADE);
            item.setText(label);
            Menu inside = new Menu(menu);
            item.setMenu(inside);
            items(inside, templates);
        }
    }

    private void items(Menu menu, List<MessageTemplate> templates) {
        for (MessageTemplate template : templates) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(template.name().replace("&", "&&"));
            item.setToolTipText(template.text());
            item.addListener(SWT.Selection, event -> insert(template));
        }
    }

    private void insert(MessageTemplate template) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        for (Placeholder placeholder : Placeholder.values()) {
            values.put(placeholder, Blanks.of(placeholder));
        }
        String contact = Personal.current().contact();
        if (!contact.isEmpty()) {
            values.put(Placeholder.CONTACT, contact);
        }
        values.putAll(known.get());
        String text = Placeholder.fill(template.text(), values);
        boolean oneLine = (into.getStyle() & SWT.SINGLE) != 0;
        into.setText(text.replace("\n", oneLine ? " " : into.getLineDelimiter()));
        into.setFocus();
        select(Blanks.first(into.getText()));
    }

    private void select(@Nullable MatchResult blank) {
        if (blank == null) {
            into.setSelection(into.getText().length());
        } else {
            into.setSelection(blank.start(), blank.end());
        }
    }
}
