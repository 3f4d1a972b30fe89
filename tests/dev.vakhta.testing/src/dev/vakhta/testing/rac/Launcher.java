package dev.vakhta.testing.rac;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;

/**
 * What the double's process does: hands its arguments to the test's JVM and writes what comes back. Stands alone, as only this class is
 * copied beside the script that starts it.
 */
public final class Launcher {
    static final int EXIT = 0;
    static final int OUT = 1;
    static final int ERR = 2;

    /** As the shell tells of a process that was killed by its own fault (128 + SIGSEGV). */
    private static final int CRASHED = 139;

    private Launcher() {}

    /** @param args the port of the test's JVM, then what rac was called with */
    public static void main(String[] args) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]))) {
            DataOutputStream ask = new DataOutputStream(socket.getOutputStream());
            ask.writeInt(args.length - 1);
            for (int i = 1; i < args.length; i++) {
                ask.writeUTF(args[i]);
            }
            ask.flush();
            Runtime.getRuntime().halt(answer(new DataInputStream(socket.getInputStream())));
        }
    }

    private static int answer(DataInputStream in) throws IOException {
        for (int kind = in.read(); kind >= 0; kind = in.read()) {
            int number = in.readInt();
            if (kind == EXIT) {
                return number;
            }
            PrintStream to = kind == OUT ? System.out : System.err;
            to.write(in.readNBytes(number));
            to.flush();
        }
        return CRASHED;
    }
}
