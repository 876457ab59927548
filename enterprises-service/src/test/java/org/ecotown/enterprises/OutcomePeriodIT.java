package org.ecotown.enterprises;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.ecotown.enterprises.Programmes.Programme;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@EnterprisesIntegrationTest
class OutcomePeriodIT {

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	private Programme programme;

	private String project;

	@BeforeEach
	void open() {
		this.programme = this.programmes.create();
		this.project = this.programme.project();
	}

	@Test
	void onePeriodHasOneFigure() {
		assertThat(this.programme.report(this.project, 1, "1").code()).isEqualTo(201);
		Answer second = this.programme.report(this.project, 1, "2");

		assertThat(second.code()).isEqualTo(409);
		assertThat(second.problem()).isEqualTo("duplicate-outcome");
		assertThat(count()).isOne();
	}

	@Test
	void aDayCountsOnceHoweverPeriodsAreCut() {
		assertThat(report("1", "2018-02-01", "2018-02-28").code()).isEqualTo(201);

		Answer quarter = report("2", "2018-01-01", "2018-03-31");
		Answer lastDay = report("2", "2018-02-28", "2018-02-28");
		Answer next = report("2", "2018-03-01", "2018-03-31");

		assertThat(quarter.problem()).isEqualTo("duplicate-outcome");
		assertThat(lastDay.problem()).isEqualTo("duplicate-outcome");
		assertThat(next.code()).as(next.body()).isEqualTo(201);
	}

	@Test
	void reportsAtTheSameMomentLeaveOneFigure() throws InterruptedException, ExecutionException {
		List<Future<Integer>> answers;
		try (ExecutorService reporters = Executors.newVirtualThreadPerTaskExecutor()) {
			answers = reporters.invokeAll(IntStream.rangeClosed(1, 8)
				.<Callable<Integer>>mapToObj((day) -> () -> report("1", "2018-01-0" + day, "2018-01-31").code())
				.toList());
		}
		List<Integer> codes = new ArrayList<>();
		for (Future<Integer> answer : answers) {
			codes.add(answer.get());
		}
		assertThat(codes).containsOnlyOnce(201).containsOnly(201, 409);
		assertThat(count()).isOne();
	}

	private Answer report(String value, String from, String to) {
		return this.api.post(this.programme.officer, "/api/projects/" + this.project + "/outcomes", """
				{"measure":"sales.monthly","period":{"from":"%s","to":"%s"},"value":"%s","unitCode":"THB/month"}
				""".formatted(from, to, value));
	}

	private int count() {
		return this.api.get(this.programme.officer, "/api/projects/" + this.project + "/outcomes")
			.json()
			.at("/items")
			.size();
	}

}
