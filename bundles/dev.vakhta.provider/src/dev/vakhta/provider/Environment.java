package dev.vakhta.provider;

import dev.vakhta.provider.journal.OperationJournal;

/** What whoever runs the work gives to a handle. */
public record Environment(CredentialsCallback credentials, OperationJournal journal) {}
