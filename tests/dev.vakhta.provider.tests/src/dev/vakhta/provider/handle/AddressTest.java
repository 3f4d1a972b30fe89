package dev.vakhta.provider.handle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type for an address, and what is wrong with it. */
class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "srv-1c, srv-1c, 1545",
        "srv-1c:1645, srv-1c, 1645",
        "' srv_1c.corp.local:65535 ', srv_1c.corp.local, 65535",
        "192.168.0.7, 192.168.0.7, 1545",
        "сервер:1545, сервер, 1545",
        "[::1], ::1, 1545",
        "[fe80::1%eth0]:1, fe80::1%eth0, 1"
    })
    void understood(String typed, String host, int port) {
        assertEquals(new Address(host, port), Address.of(typed));
    }

    @Test
    void isShownAsItIsTyped() {
        assertEquals("[::1]:1545", Address.of("[::1]").toString());
        assertEquals("srv:1545", Address.of("srv").toString());
        assertTrue(Address.of("[::1]").isV6());
        assertFalse(Address.of("127.0.0.1").isV6());
    }

    @ParameterizedTest
    @CsvSource({
        "'', ADDRESS_EMPTY",
        "'  ', ADDRESS_EMPTY",
        ", ADDRESS_EMPTY",
        "srv 1c, ADDRESS_BLANK",
        "srv: 1545, ADDRESS_BLANK",
        "tcp://srv:1545, ADDRESS_SCHEME",
        ":1545, ADDRESS_HOST",
        "srv:, ADDRESS_PORT",
        "srv:0, ADDRESS_PORT",
        "srv:65536, ADDRESS_PORT",
        "srv:99999999999, ADDRESS_PORT",
        "srv:ras, ADDRESS_PORT",
        "[::1]:-1, ADDRESS_PORT",
        "::1, ADDRESS_BRACKETS",
        "fe80::1:1545, ADDRESS_BRACKETS",
        "[::1, ADDRESS_FORM",
        "[], ADDRESS_FORM",
        "srv/1545, ADDRESS_FORM",
        "user@srv, ADDRESS_FORM"
    })
    void notUnderstood(String typed, HandleMessage why) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Address.of(typed));
        assertEquals(why.text(typed == null ? "" : typed.strip()), e.getMessage());
    }
}
