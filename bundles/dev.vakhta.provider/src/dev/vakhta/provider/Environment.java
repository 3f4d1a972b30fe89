package dev.vakhta.provider;

/** What whoever runs the work gives to a handle. */
public record Environment(CredentialsCallback credentials, OperationJournal journal) {}
