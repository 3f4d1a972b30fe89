package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.ui.form.Block;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.edit.Course;
import dev.vakhta.ui.sessionlock.internal.edit.Course.Moment;
import dev.vakhta.ui.sessionlock.internal.edit.Editing;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import dev.vakhta.ui.sessionlock.internal.edit.Inside;
import dev.vakhta.ui.sessionlock.internal.edit.Others;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What happens when this is saved, and around it: whose lock is there, who is inside, what people will read. */
final class Card {
    private static final int NAMED = 6;

    private final Editing editing;
    private final Block others;
    private final Block course;
    private final Block inside;
    private final Block refused;

    Card(Composite parent, Editing editing) {
        this.editing = editing;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.BEGINNING)
                .applyTo(area);
        others = new Block(area, EditorMessage.OTHERS.text(), 2);
        course = new Block(area, EditorMessage.COURSE.text(), 2);
        inside = new Block(area, EditorMessage.INSIDE.text(), 1);
        refused = new Block(area, EditorMessage.REFUSED.text(), 1);
    }

    void refresh() {
        if (editing.editable().isEmpty()) {
            Stream.of(others, course, inside, refused).forEach(block -> block.show("", false, body -> {}));
            return;
        }
        showOthers(firstOf(Others.sentences(editing.entrances())));
        List<Moment> moments = Course.of(editing, editing.editable().getFirst().now());
        course.show(moments, true, body -> moments.forEach(moment -> show(body, moment)));
        List<String> people = firstOf(Inside.of(editing.entrances()));
        inside.show(people, true, body -> people.forEach(one -> sentence(body, one)));
        boolean on = editing.value(Literals.INFOBASE__SESSIONS_DENY).isOn()
                || editing.value(Literals.INFOBASE__SESSIONS_DENY).differs();
        showRefused(on);
    }

    private static List<String> firstOf(List<String> sentences) {
        int more = sentences.size() - NAMED;
        return more <= 0
                ? sentences
                : Stream.concat(sentences.stream().limit(NAMED), Stream.of(EditorMessage.AND_MORE.text(more)))
                        .toList();
    }

    private static void sentence(Composite body, String text) {
        Note.write(Note.wrapped(body), text);
    }

    private void showOthers(List<String> sentences) {
        others.show(
                sentences,
                !sentences.isEmpty(),
                body -> sentences.forEach(one -> {
                    Label shape = new Label(body, SWT.NONE);
                    shape.setImage(Icon.LOCK.image());
                    GridDataFactory.swtDefaults()
                            .align(SWT.BEGINNING, SWT.BEGINNING)
                            .applyTo(shape);
                    sentence(body, one);
                }));
    }

    private static void show(Composite body, Moment moment) {
        Label when = new Label(body, SWT.NONE);
        Note.write(when, moment.when());
        when.setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DIALOG_FONT));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(when);
        sentence(body, moment.what());
    }

    /** The platform says its sentence in the language of the user's interface; it is known in Russian only. */
    private void showRefused(boolean on) {
        Value message = editing.value(Literals.INFOBASE__DENIED_MESSAGE);
        String own = message.differs()
                ? EditorMessage.REFUSED_EACH.text()
                : message.text().isEmpty() ? EditorMessage.REFUSED_NOTHING.text() : message.text();
        refused.show(own, on, body -> {
            sentence(body, EditorMessage.REFUSED_PLATFORM.text());
            sentence(body, own);
        });
    }
}
