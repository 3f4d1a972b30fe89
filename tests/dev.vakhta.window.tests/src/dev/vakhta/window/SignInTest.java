package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.testing.Secret;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.TargetsTree;
import org.junit.jupiter.api.Test;

/** Who we are is asked where it is needed, and not again until somebody wants it. */
class SignInTest extends WindowTest {
    private static final String USER = "главный";
    private static final String PASSWORD = Secret.MARK + "-right";

    @Test
    void wrongThenDeclinedThenRight() throws Exception {
        serve(options(20).withClusters(1).withClusterAdministrator(USER, PASSWORD));
        target("guarded", any -> {}).connect();

        Dialog first = Dialog.shown();
        picture("asked");
        first.type(0, USER);
        first.type(1, "wrong");
        first.accept();
        Dialog second = first.next();
        Wait.until("it is told that this was wrong", () -> second.says(USER) && second.says("guarded"));
        picture("refused");
        second.cancel();
        second.awaitClosed();

        TargetsTree tree = new TargetsTree();
        String cluster = server().cluster().toRecord().getName();
        Wait.until("a node offers to sign in", () -> tree.has("guarded", cluster, ""));
        picture("declined");
        assertEquals(0, ObjectTable.sessions().rowsOfObjects());

        tree.openFailure("guarded", cluster);
        Dialog third = Dialog.shown();
        third.type(0, USER);
        third.type(1, PASSWORD);
        third.accept();
        third.awaitClosed();
        Wait.until(
                "everybody inside is shown",
                () -> ObjectTable.sessions().count().equals("" + people().size()));
        picture("inside");
        assertTrue(ObjectTable.sessions().showsRows());
    }
}
