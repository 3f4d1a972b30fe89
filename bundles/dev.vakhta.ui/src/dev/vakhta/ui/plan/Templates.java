package dev.vakhta.ui.plan;

import java.util.List;
import java.util.regex.MatchResult;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** Messages to users that administrators write again and again. What only the person knows is left as a blank to be filled in. */
final class Templates {
    private record Template(
            PlanMessage name, PlanMessage text, @Nullable PlanMessage blank) {
        String filled() {
            return blank == null ? text.text() : text.text(blank.text());
        }
    }

    private static final List<Template> ALL = List.of(
            new Template(PlanMessage.TEMPLATE_HUNG, PlanMessage.TEMPLATE_HUNG_TEXT, PlanMessage.BLANK_CONTACT),
            new Template(PlanMessage.TEMPLATE_WORK, PlanMessage.TEMPLATE_WORK_TEXT, PlanMessage.BLANK_TO),
            new Template(PlanMessage.TEMPLATE_CALL, PlanMessage.TEMPLATE_CALL_TEXT, null));

    private Templates() {}

    static Button createButton(Composite parent, Text into) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(PlanMessage.TEMPLATES.text() + " ▾");
        Menu menu = new Menu(button);
        for (Template template : ALL) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(template.name().text());
            item.setToolTipText(template.filled());
            item.addListener(SWT.Selection, e -> insert(template, into));
        }
        button.addListener(SWT.Selection, e -> {
            menu.setLocation(button.toDisplay(0, button.getSize().y));
            menu.setVisible(true);
        });
        return button;
    }

    private static void insert(Template template, Text into) {
        into.setText(template.filled());
        into.setFocus();
        MatchResult blank = Blanks.first(into.getText());
        if (blank == null) {
            into.setSelection(into.getText().length());
        } else {
            into.setSelection(blank.start(), blank.end());
        }
    }
}
