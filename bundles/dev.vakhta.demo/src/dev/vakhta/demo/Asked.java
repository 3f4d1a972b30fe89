package dev.vakhta.demo;

import dev.vakhta.demo.DemoOptions.Login;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;

/** Who asks, and the arguments of the request in wire order. */
record Asked(Endpoint caller, List<Object> values) {
    UUID id(int index) {
        return (UUID) values.get(index);
    }

    String text(int index) {
        return (String) values.get(index);
    }

    int number(int index) {
        return (Integer) values.get(index);
    }

    boolean flag(int index) {
        return (Boolean) values.get(index);
    }

    /** Nobody else has it: it may be kept. The call's layout says which it is. */
    @SuppressWarnings("unchecked")
    <T extends EObject> T record(int index) {
        return (T) values.get(index);
    }

    Login login(int index) {
        return new Login(text(index), text(index + 1));
    }

    int version() {
        return caller.version();
    }
}
