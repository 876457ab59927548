package org.ecotown.platform.idempotency.autoconfigure;

import java.time.Duration;

import org.ecotown.platform.idempotency.support.Answers;
import org.ecotown.platform.idempotency.support.IdempotencyFilter;
import org.ecotown.platform.idempotency.support.KeyedTransactionManager;
import org.ecotown.platform.idempotency.support.KeyedTransactions;
import org.ecotown.platform.idempotency.support.Replays;
import org.ecotown.platform.jobs.Job;
import org.ecotown.platform.problem.ProblemMessages;
import org.ecotown.platform.problem.Problems;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts idempotency keys into a service that has a database.
 */
@AutoConfiguration(afterName = { "org.ecotown.platform.problem.autoconfigure.ProblemAutoConfiguration",
		"org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
		"org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration" })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean({ JdbcClient.class, PlatformTransactionManager.class, Problems.class })
@EnableConfigurationProperties(IdempotencyProperties.class)
class IdempotencyAutoConfiguration {

	/** After Spring Security (-100), which knows who asks. */
	private static final int ORDER = -50;

	@Bean
	Answers idempotencyAnswers(JdbcClient jdbc, IdempotencyProperties properties) {
		return new Answers(jdbc, properties.keep());
	}

	@Bean
	Job expiredIdempotencyAnswers(Answers answers) {
		return Job.every("expired-idempotency-answers", Duration.ofHours(1), answers::purge);
	}

	@Bean
	ProblemMessages idempotencyMessages() {
		return new ProblemMessages("org/ecotown/platform/idempotency/messages");
	}

	/** After the rules of operations (-100). */
	@Bean
	WebMvcConfigurer idempotencyReplays() {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new Replays()).order(ORDER);
			}

		};
	}

	/** Every transaction of the service goes through it, whoever begins it. */
	@Bean
	static BeanPostProcessor keyedTransactionManager(ObjectProvider<Answers> answers) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof PlatformTransactionManager manager)
						? new KeyedTransactionManager(manager, answers::getObject) : bean;
			}
		};
	}

	@Bean
	FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(PlatformTransactionManager transactions,
			Answers answers, Problems problems, IdempotencyProperties properties, Environment environment) {
		DataSize maxBodySize = Binder.get(environment)
			.bind("ecotown.problem.max-body-size", DataSize.class)
			.orElse(DataSize.ofMegabytes(1));
		KeyedTransactions keyed = new KeyedTransactions(transactions, answers, problems, properties.maxAnswerSize());
		FilterRegistrationBean<IdempotencyFilter> registration = new FilterRegistrationBean<>(
				new IdempotencyFilter(keyed, problems, maxBodySize));
		registration.setOrder(ORDER);
		return registration;
	}

}
