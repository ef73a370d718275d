"""Quotations of a JSONL corpus with Spark: spark-submit quotes_spark.py CORPUS.jsonl QUOTES_FOLDER

Not run by the tests of this project. Each partition is one process of `quotes`, fed a record a line; the order within a
partition, and of the partitions, is that of the corpus.
"""

import os
import sys

from pyspark.sql import SparkSession

corpus, quotes = sys.argv[1:]
context = SparkSession.builder.appName("quotes").getOrCreate().sparkContext

# checkCode: a task fails, and is tried again, where the process ends with anything but 0. Exit 1 says that some records
# could not be read while the rest was done; whoever takes that for done, as here, finds them named in the executor's log.
command = "bash -c 'quotes extract -i jsonl -j 1 - || [ $? = 1 ]'"
records = context.textFile(corpus, minPartitions=4 * context.defaultParallelism)
records.pipe(command, env=dict(os.environ), checkCode=True).saveAsTextFile(quotes)
