package dev.vakhta.model.state;

import dev.vakhta.model.text.Message;

enum Messages implements Message {
    CLOCKS_DIFFER,
    SLEEPS,
    SLEEPS_SHORT,
    PROCESS_GONE,
    PROCESS_GONE_PERHAPS,
    WAITS_FOR_1C,
    WAITS_FOR_DBMS,
    HOLDER,
    HOLDER_NUMBER,
    STUCK,
    IN_DBMS,
    DBMS_CONNECTION,
    LONG_CALL,
    IN_CALL,
    OVERDUE,
    OVERDUE_PERHAPS,
    AT,
    LOST,
    LOST_SHORT,
    JOB_IDLE,
    COM_OPEN,
    WAITS_IN_POOL,
    KEEP_ALIVE_ONLY,
    WORKS,
    OPEN_DAYS_ONE,
    OPEN_DAYS_FEW,
    OPEN_DAYS_MANY
}
