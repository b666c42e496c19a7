"""torchgeo reads chips, masks and labels, and trains an epoch from them."""

from __future__ import annotations

import torch
from torch import nn
from torch.utils.data import DataLoader
from torchgeo.datasets import RasterDataset, VectorDataset, stack_samples
from torchgeo.samplers import GridGeoSampler, RandomGeoSampler, Units

UNKNOWN = 255


class Images(RasterDataset):
    filename_glob = "*_image.tif"
    is_image = True


class Masks(RasterDataset):
    filename_glob = "*_mask.tif"
    is_image = False


class SmallUNet(nn.Module):
    """Down once, up once, with the skip between."""

    def __init__(self, bands: int, classes: int) -> None:
        super().__init__()
        self.first = nn.Sequential(nn.Conv2d(bands, 16, 3, padding=1), nn.ReLU())
        self.down = nn.Sequential(nn.MaxPool2d(2), nn.Conv2d(16, 32, 3, padding=1), nn.ReLU())
        self.up = nn.ConvTranspose2d(32, 16, 2, stride=2)
        self.last = nn.Conv2d(32, classes, 1)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        skip = self.first(image)
        return self.last(torch.cat([skip, self.up(self.down(skip))], dim=1))


def test_a_raster_dataset_has_the_chips_their_crs_and_their_pixels(sets, dataset):
    folder = sets / "whole" / "chips"
    images, masks = Images(str(folder)), Masks(str(folder))
    index = dataset("whole")["chips"]["index"]
    assert len(images) == len(masks) == len(index)
    assert images.crs.to_epsg() == masks.crs.to_epsg() == 32633
    counts = torch.zeros(256, dtype=torch.long)
    for bounds in GridGeoSampler(masks, 480, 480, units=Units.CRS):
        counts += torch.bincount(masks[bounds]["mask"].long().flatten(), minlength=256)[:256]
    wanted = torch.zeros(256, dtype=torch.long)
    for entry in index:
        for value, count in entry["pixels"].items():
            wanted[int(value)] += count
    assert torch.equal(counts, wanted)


def test_a_vector_dataset_burns_the_labels(sets, dataset):
    labels = VectorDataset(str(sets / "whole" / "labels.gpkg"), res=10, label_name="mask")
    assert labels.crs.to_epsg() == 32633
    burnt = labels[labels.bounds]["mask"]
    values = set(dataset("whole")["vocabulary"]["values"].values())
    assert set(burnt.unique().tolist()) <= values | {0}
    assert int((burnt > 0).sum()) > 1000


def test_an_epoch_of_a_u_net_trains_from_the_part_for_training(sets, dataset):
    torch.manual_seed(0)
    folder = sets / "split" / "chips" / "train"
    both = Images(str(folder)) & Masks(str(folder))
    sampler = RandomGeoSampler(both, size=32, length=64, generator=torch.Generator().manual_seed(0))
    net = SmallUNet(4, len(dataset("split")["vocabulary"]["values"]) + 1)
    optimizer = torch.optim.Adam(net.parameters(), lr=3e-3)
    loss_of = nn.CrossEntropyLoss(ignore_index=UNKNOWN)
    losses = []
    for batch in DataLoader(both, sampler=sampler, batch_size=8, collate_fn=stack_samples):
        known = batch["mask"].long().squeeze(1)
        if (known != UNKNOWN).any():
            loss = loss_of(net(batch["image"].float() / 3000), known)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    assert len(losses) >= 6 and losses[-1] < losses[0]
