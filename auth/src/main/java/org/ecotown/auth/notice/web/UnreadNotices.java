package org.ecotown.auth.notice.web;

/**
 * How many notices wait to be read.
 */
record UnreadNotices(long unread) {
}
