-- Writes a part of the snapshot: what was computed anew of the metrics that changed, and of the others what stood in the
-- part before.
copy (
    select {columns} from {fresh} where metric in ({anew})
    union all
    select {columns} from {before} where metric not in ({anew})
    order by all
) to {file} (format parquet, compression zstd, row_group_size 16384)
