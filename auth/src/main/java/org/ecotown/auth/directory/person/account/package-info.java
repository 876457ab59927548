/**
 * The state of accounts, and what people change of their own.
 */
@NullMarked
@NamedInterface("account")
package org.ecotown.auth.directory.person.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
