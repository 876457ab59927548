package org.ecotown.platform.outbox;

@OutboxPayload("parcel")
record Parcel(String key, int number) {
}
