package dev.vakhta.window;

import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.Widget;

/** What a widget says to people. Contents of tables and trees, which come from servers, are not among it. */
final class Texts {
    private Texts() {}

    static Stream<String> of(Widget widget) {
        Stream<String> own = switch (widget) {
            case Shell shell -> Stream.of(shell.getText());
            case Button button -> Stream.of(button.getText());
            case CLabel label -> Stream.of(label.getText());
            case Label label -> Stream.of(label.getText());
            case Link link -> Stream.of(link.getText());
            case Group group -> Stream.of(group.getText());
            case StyledText text -> Stream.of(text.getText());
            case Text text -> Stream.of(text.getMessage(), text.getText());
            case Combo combo -> Stream.of(combo.getItems());
            case ToolItem item -> Stream.of(item.getText(), item.getToolTipText());
            case CTabItem item -> Stream.of(item.getText(), item.getToolTipText());
            case TableColumn column -> Stream.of(column.getText(), column.getToolTipText());
            case TreeColumn column -> Stream.of(column.getText(), column.getToolTipText());
            case Item item -> Stream.of(item.getText());
            default -> Stream.of();
        };
        Stream<String> tip = widget instanceof Control control ? Stream.of(control.getToolTipText()) : Stream.of();
        return Stream.concat(own, tip)
                .filter(Objects::nonNull)
                .map(text -> text.replaceAll("&(?=.)", "").strip());
    }
}
